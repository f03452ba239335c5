package dandori.model.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dandori.model.Definition;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;

/** A definition as lines a test can tell: one per unit and per parameter, in the order of the file. */
public final class Outline {

    private Outline() {
    }

    public static List<String> of(Definition definition) {
        List<String> lines = new ArrayList<>();
        definition.eAllContents().forEachRemaining(object -> lines.add(line(object)));
        return lines;
    }

    /** The parameters of one unit, as in the file. */
    public static List<String> parameters(Unit unit) {
        return unit.getParameters().stream().map(Outline::text).toList();
    }

    /** What has gone and what has come, in the order of the file: {@code "- …"}, {@code "+ …"}. */
    public static List<String> difference(List<String> before, List<String> after) {
        List<String> difference = new ArrayList<>();
        List<String> rest = new ArrayList<>(after);
        before.stream().filter(line -> !rest.remove(line)).forEach(line -> difference.add("- " + line));
        rest.forEach(line -> difference.add("+ " + line));
        return difference;
    }

    static String line(EObject object) {
        if (object instanceof Unit unit) {
            return UnitPath.of(unit) + " " + unit.getType() + unit.getAttributes();
        }
        if (object instanceof Parameter parameter) {
            return UnitPath.of(parameter.getOwner()) + " " + text(parameter);
        }
        return object.eClass().getName();
    }

    private static String text(Parameter parameter) {
        if (parameter instanceof Setting setting) {
            return setting.getKey() + "=" + setting.getValue();
        }
        if (parameter instanceof Relation relation) {
            return "ar=" + relation.getPredecessor().getName() + ">" + relation.getSuccessor().getName() + ","
                    + relation.getKind();
        }
        Placement placement = (Placement) parameter;
        return "el=" + placement.getUnit().getName() + "+" + placement.getX() + "+" + placement.getY();
    }
}
