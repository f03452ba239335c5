package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.resource.UnitDefinitionResource;

/** What the edits do to a file: nothing once they are undone, and else only what they are about. */
class PrintedTextTest {

    private static final String TEXT = """
            /* kept as it is */
            unit=sales,,jp1admin,;
            {
            \tty=g;
            \tel=orders,n,+0 +0;
            \tunit=orders,,jp1admin,;
            \t{
            \t\tty=n;
            \t\tcm = "odd  spacing" ;
            \t\tsz=8×4;
            \t\tel=a,j,+80 +48;
            \t\tel=b,j,+240+48;
            \t\tel=c,jdj,+400+48;
            \t\tar=(f=a,t=b);
            \t\tar=(f=b,t=c,seq);
            \t\tzz=future;
            \t\tunit=a,,jp1admin,;
            \t\t{
            \t\t\tty=j; sc="x"; tho=0;
            \t\t}
            \t\tunit=b,,jp1admin,;
            \t\t{
            \t\t\tty=j;
            \t\t\tte="one
            two;three";
            \t\t}
            \t\tunit=c,,jp1admin,;
            \t\t{
            \t\t\tty=jdj;
            \t\t}
            \t}
            }
            """;

    private final UnitDefinitionResource file = read(TEXT);

    private static UnitDefinitionResource read(String text) {
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new IllegalStateException("The text is no definition", e);
        }
        return resource;
    }

    private static String text(UnitDefinitionResource resource) {
        return resource.text().text();
    }

    private Unit unit(String path) {
        return UnitPath.find(file.definition(), path).orElseThrow();
    }

    private static List<String> difference(String before, String after) {
        return Outline.difference(before.lines().toList(), after.lines().toList());
    }

    @Test
    void moveChangesOneLine() {
        new MoveUnitsCommand(unit("/sales/orders"), Map.of(unit("/sales/orders/a"), new Cell(0, 2))).execute();

        assertEquals(List.of("- \t\tel=a,j,+80 +48;", "+ \t\tel=a,j,+80+240;"), difference(TEXT, text(file)));
    }

    @Test
    void newSettingStandsWhereTheOrderOfTheFileWantsIt() {
        ChangeSettingCommand.set(unit("/sales/orders/b"), "prm", "\"-x\"").execute();

        assertEquals(List.of("+ \t\t\tprm=\"-x\";"), difference(TEXT, text(file)));
    }

    @Test
    void renameChangesTheLinesThatTellTheName() {
        new RenameUnitCommand(unit("/sales/orders/b"), "集計", NameRules.UTF_8).execute();

        assertEquals(List.of("- \t\tel=b,j,+240+48;", "- \t\tar=(f=a,t=b);", "- \t\tar=(f=b,t=c,seq);",
                "- \t\tunit=b,,jp1admin,;", "+ \t\tel=集計,j,+240+48;", "+ \t\tar=(f=a,t=集計,seq);",
                "+ \t\tar=(f=集計,t=c,seq);", "+ \t\tunit=集計,,jp1admin,;"), difference(TEXT, text(file)));
    }

    @Test
    void undoneDeletionLeavesTheTextAsItWas() {
        var command = new DeleteUnitsCommand(List.of(unit("/sales/orders/b"), unit("/sales/orders/a")));

        command.execute();
        command.undo();

        assertEquals(TEXT, text(file));
    }

    @Test
    void undoingAfterSavingBringsTheOldTextBack() throws IOException {
        var command = new DeleteUnitsCommand(List.of(unit("/sales/orders/b")));

        command.execute();
        file.save(new ByteArrayOutputStream(), Map.of());
        command.undo();

        assertEquals(TEXT, text(file));
    }

    @Test
    void createdUnitIsReadBackAsItIs() {
        new CreateUnitCommand(Level.below(unit("/sales/orders")), NewUnit.of("rj", "回復").with("sc", "\"a;b\""),
                new Cell(9, 1), NameRules.UTF_8).execute();

        assertEquals(Outline.of(file.definition()), Outline.of(read(text(file)).definition()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void afterAnyNumberOfEditsTheTextIsReadBackAndUndoneIsTheOldOne(long seed) {
        var edits = new RandomEdits(file.definition(), seed);
        Deque<ModelCommand> done = new ArrayDeque<>();

        for (int i = 0; i < 400; i++) {
            ModelCommand command = edits.next();
            if (command.attempt().isAllowed()) {
                done.push(command);
            }
        }
        List<String> outline = Outline.of(file.definition());
        List<String> readBack = Outline.of(read(text(file)).definition());
        done.forEach(ModelCommand::undo);

        assertEquals(outline, readBack);
        assertEquals(TEXT, text(file));
    }
}
