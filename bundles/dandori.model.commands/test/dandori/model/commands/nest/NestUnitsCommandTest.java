package dandori.model.commands.nest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;
import dandori.model.resource.UnitDefinitionResource;

/** Units go into a jobnet of their own and out of it, seen by the file that comes of it. */
class NestUnitsCommandTest {

    private static final String NET = """
            unit=net,,,;
            {
            	ty=n;
            	el=a,j,+80+48;
            	el=b,j,+240+48;
            	el=c,j,+400+48;
            	el=d,j,+560+48;
            	el=e,j,+560+144;
            	ar=(f=a,t=b,seq);
            	ar=(f=b,t=c,seq);
            	ar=(f=c,t=d,seq);
            	ar=(f=c,t=e,seq);
            	unit=a,,,;
            	{
            		ty=j;
            		eun=/net/c;
            	}
            	unit=b,,,;
            	{
            		ty=j;
            		te="echo
              b";
            	}
            	unit=c,,,;
            	{
            		ty=j;
            	}
            	unit=d,,,;
            	{
            		ty=j;
            	}
            	unit=e,,,;
            	{
            		ty=j;
            	}
            }
            """;
    private static final String NESTED = """
            unit=net,,,;
            {
            	ty=n;
            	el=a,j,+80+48;
            	el=d,j,+560+48;
            	el=e,j,+560+144;
            	el=inner,n,+240+48;
            	ar=(f=a,t=inner,seq);
            	ar=(f=inner,t=d,seq);
            	ar=(f=inner,t=e,seq);
            	unit=a,,,;
            	{
            		ty=j;
            		eun=/net/inner/c;
            	}
            	unit=inner,,,;
            	{
            		ty=n;
            		el=b,j,+80+48;
            		el=c,j,+240+48;
            		ar=(f=b,t=c,seq);
            		unit=b,,,;
            		{
            			ty=j;
            			te="echo
              b";
            		}
            		unit=c,,,;
            		{
            			ty=j;
            		}
            	}
            	unit=d,,,;
            	{
            		ty=j;
            	}
            	unit=e,,,;
            	{
            		ty=j;
            	}
            }
            """;

    private final UnitDefinitionResource resource = new UnitDefinitionResource(URI.createURI("net"));

    private Unit read(String text) throws Exception {
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return unit("/net");
    }

    private Unit unit(String path) {
        return UnitPath.find(resource.definition(), path).orElseThrow();
    }

    private List<Unit> units(String... names) {
        return Stream.of(names).map(name -> unit("/net/" + name)).toList();
    }

    private void runToAndFro(ModelCommand command, String before, String after) {
        command.execute();
        assertEquals(after, resource.text().text());
        command.undo();
        assertEquals(before, resource.text().text());
        command.redo();
        assertEquals(after, resource.text().text());
    }

    @Test
    void chosenUnitsStandInAJobnetInTheirPlace() throws Exception {
        Unit net = read(NET);

        runToAndFro(new NestUnitsCommand(net, units("b", "c"), "inner", NameRules.UTF_8), NET, NESTED);
    }

    @Test
    void unitsOfANestedJobnetStandInItsPlace() throws Exception {
        read(NESTED);

        var command = new UnnestJobnetCommand(unit("/net/inner"));
        command.execute();

        assertEquals(NET.lines().sorted().toList(), resource.text().text().lines().sorted().toList());
        assertEquals(List.of("a", "b", "c", "d", "e"), unit("/net").getUnits().stream().map(Unit::getName).toList());
        command.undo();
        assertEquals(NESTED, resource.text().text());
    }

    @Test
    void othersMakeRoomForWhatComesOut() throws Exception {
        read(NESTED.replace("el=d,j,+560+48", "el=d,j,+400+48").replace("el=e,j,+560+144", "el=e,j,+400+144"));

        new UnnestJobnetCommand(unit("/net/inner")).execute();

        List<String> places = resource.text().text().lines().filter(line -> line.startsWith("\tel=")).toList();
        assertEquals(List.of("\tel=a,j,+80+48;", "\tel=d,j,+560+48;", "\tel=e,j,+560+144;", "\tel=b,j,+240+48;",
                "\tel=c,j,+400+48;"), places);
    }

    @Test
    void unitThatRunsInBetweenIsNamed() throws Exception {
        Unit net = read(NET);

        Verdict verdict = new NestUnitsCommand(net, units("a", "c"), "inner", NameRules.UTF_8).verdict();

        assertEquals(Verdict.refused(Reason.RUNS_BETWEEN, "b"), verdict);
    }

    @Test
    void dependentUnitGoesWithItsJudgment() throws Exception {
        Unit net = read(NET.replace("ar=(f=c,t=e,seq)", "ar=(f=c,t=e,con)").replace("el=c,j,", "el=c,jdj,")
                .replace("unit=c,,,;\n\t{\n\t\tty=j;", "unit=c,,,;\n\t{\n\t\tty=jdj;"));

        assertEquals(Verdict.refused(Reason.CONDITION_APART, "c", "e"),
                new NestUnitsCommand(net, units("b", "c"), "inner", NameRules.UTF_8).verdict());
        assertTrue(new NestUnitsCommand(net, units("c", "e"), "inner", NameRules.UTF_8).verdict().isAllowed());
        assertTrue(new NestUnitsCommand(net, units("e"), "inner", NameRules.UTF_8).verdict().isAllowed());
    }

    @Test
    void recoveryUnitStaysWithWhatItRecovers() throws Exception {
        Unit net = read(NET.replace("el=e,j,", "el=e,rj,").replace("unit=e,,,;\n\t{\n\t\tty=j;",
                "unit=e,,,;\n\t{\n\t\tty=rj;"));

        assertEquals(Verdict.refused(Reason.RECOVERY_APART, "e", "c"),
                new NestUnitsCommand(net, units("d", "e"), "inner", NameRules.UTF_8).verdict());
        var alone = new NestUnitsCommand(net, units("e"), "inner", NameRules.UTF_8);
        assertTrue(alone.verdict().isAllowed());
        assertEquals("rn", alone.nested().getType());
    }

    @Test
    void nameThatIsTakenOutsideIsRefusedOnTheWayOut() throws Exception {
        read(NESTED.replace("unit=d,", "unit=c,").replace("el=d,", "el=c,").replace("t=d", "t=c"));

        assertEquals(Verdict.refused(Reason.NAME_TAKEN, "c"), new UnnestJobnetCommand(unit("/net/inner")).verdict());
    }
}
