package dandori.model.commands.create;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;

import dandori.model.Definition;
import dandori.model.ModelFactory;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.UnitTypes;
import dandori.model.resource.UnitDefinitionResource;
import dandori.unitdef.problem.Problem;

/**
 * Copied units as unit definition text: the lines that stand in their jobnet for them, first where the icons stand
 * ({@code el}), then the relations among them ({@code ar}), then the units. Anybody can put it into a file between the
 * braces of a jobnet; whole definitions from elsewhere are read as well.
 */
public final class UnitText {

    private static final String FRAME = "unit=frame,,,;\n{\n\tty=n;\n";
    private static final String END = "\n}\n";

    private UnitText() {
    }

    /** The text of what has been copied, each line ended by {@code \n}. */
    public static String write(CopiedUnits copied) {
        CopiedUnits again = copied.again();
        Definition frame = ModelFactory.eINSTANCE.createDefinition();
        frame.getUnits().add(frame(again));
        String places = text(frame).lines().filter(line -> line.startsWith("\tel=") || line.startsWith("\tar="))
                .map(line -> line.substring(1) + "\n").collect(Collectors.joining());
        Definition units = ModelFactory.eINSTANCE.createDefinition();
        units.getUnits().addAll(again.units());
        return places + text(units);
    }

    private static Unit frame(CopiedUnits copied) {
        Unit frame = UnitTypes.create("n");
        frame.setName("frame");
        frame.setAttributes(",,,");
        copied.copies().forEach(copy -> copy.cell().ifPresent(cell -> {
            Placement placement = ModelFactory.eINSTANCE.createPlacement();
            placement.setUnit(copy.unit());
            placement.setX(cell.x());
            placement.setY(cell.y());
            frame.getParameters().add(placement);
        }));
        copied.joints().forEach(joint -> {
            Relation relation = ModelFactory.eINSTANCE.createRelation();
            relation.setPredecessor(joint.from());
            relation.setSuccessor(joint.to());
            relation.setKind(joint.kind());
            frame.getParameters().add(relation);
        });
        return frame;
    }

    private static String text(Definition definition) {
        var resource = new UnitDefinitionResource(URI.createURI("copy"));
        resource.getContents().add(definition);
        return resource.text().text();
    }

    /** The units a text describes; empty when it is no unit definition, or holds no unit. */
    public static Optional<CopiedUnits> read(String text) {
        var resource = new UnitDefinitionResource(URI.createURI("copy"));
        try {
            resource.load(new ByteArrayInputStream((FRAME + text + END).getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        Definition read = resource.definition();
        if (resource.problems().stream().anyMatch(Problem::isError) || read.getUnits().size() != 1) {
            return Optional.empty();
        }
        return Optional.of(CopiedUnits.of(read.getUnits().get(0).getUnits())).filter(copied -> !copied.isEmpty());
    }
}
