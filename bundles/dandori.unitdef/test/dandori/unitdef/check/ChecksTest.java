package dandori.unitdef.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.Definitions;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.Severity;
import dandori.unitdef.syntax.DefinitionTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void soundDefinitionHasNoProblem() {
        String text = """
                unit=grp,0000,jp1admin,res_1;
                {
                	ty=g;
                	op=mo;
                	cl=2026/01/01;
                	sdd=26;
                	stt=08:00;
                	unit=sub,,,;
                	{
                		ty=g;
                		gty=p;
                	}
                	unit=net,,jp1admin,;
                	{
                		ty=n;
                		cm="夜間";
                		sz=10x8;
                		el=start,j,+80+144;
                		el=judge,jdj,+80+48;
                		ar=(f=start,t=judge);
                		el=yes,j,+240+48;
                		el=no,n,+240+144;
                		el=fix,rj,+400+48;
                		ar=(f=judge,t=yes,con);
                		ar=(f=judge,t=no,seq);
                		ar=(f=yes,t=fix);
                		sd=1,we;
                		cy=1,(2,w);
                		sh=1,af;
                		st=1,+25:00;
                		unit=start,,,;
                		{
                			ty=j;
                		}
                		unit=judge,,,;
                		{
                			ty=jdj;
                			ejc=4;
                		}
                		unit=yes,,,;
                		{
                			ty=j;
                			te="echo #"hi#"; exit 0";
                			wth=4;
                			tho=8;
                			jd=cod;
                		}
                		unit=no,,,;
                		{
                			ty=n;
                		}
                		unit=fix,,,;
                		{
                			ty=rj;
                			sc="fix.sh";
                		}
                	}
                }
                """;

        assertEquals(List.of(), Definitions.codes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "j", "pj", "orj", "nc", "n", "rn", "jdj", "g" })
    void anyUnitMayStandAtTheTopOfAFile(String type) {
        assertEquals(List.of(), Definitions.codes("unit=a;\n{\n\tty=" + type + ";\n}\n"));
    }

    @Test
    void problemsOfAUnitCarryItsPath() {
        DefinitionTree tree = Definitions.tree("unit=g;{ty=g;unit=n;{ty=n;unit=j;{ty=g;}}}");

        List<Problem> problems = Checks.standard().problems(tree);

        assertEquals(List.of("/g/n/j"), problems.stream().map(Problem::unit).toList());
        assertEquals(Severity.ERROR, problems.get(0).severity());
    }

    @Test
    void twoSeparateCirclesAreTwoProblemsAndAShortestCircleIsNamed() {
        String text = "unit=n;\n{\nty=n;\n" + relation("a", "b") + relation("b", "a") + relation("x", "y")
                + relation("y", "z") + relation("z", "x") + relation("b", "x") + relation("y", "x")
                + units("a", "b", "x", "y", "z") + "}\n";

        List<Problem> problems = Checks.standard().problems(Definitions.tree(text));

        assertEquals(List.of("5 [b → a → b]", "10 [y → x → y]"),
                problems.stream().map(problem -> problem.line() + " " + problem.arguments()).toList());
    }

    @Test
    void longCircleIsNamedShortened() {
        StringBuilder text = new StringBuilder("unit=n;\n{\nty=n;\n");
        for (int i = 0; i < 100; i++) {
            text.append(relation("u" + i, "u" + (i + 1) % 100));
        }
        for (int i = 0; i < 100; i++) {
            text.append(units("u" + i));
        }

        List<Problem> problems = Checks.standard().problems(Definitions.tree(text.append("}\n").toString()));

        assertEquals(List.of("u99 → u0 → u1 → u2 → u3 → u4 → … → u99"), problems.get(0).arguments());
    }

    @Test
    void furtherCheckIsOneClassMore() {
        Check noGroups = (unit, findings) -> {
            if (unit.type().equals("g")) {
                findings.add(DefinitionProblem.UNKNOWN_TYPE, unit.node().start(), unit.type());
            }
        };
        Checks checks = new Checks(Catalogue.standard(), List.of(noGroups));

        List<Problem> problems = checks.problems(Definitions.tree("unit=a;{ty=g;}unit=b;{ty=n;}"));

        assertEquals(List.of("/a"), problems.stream().map(Problem::unit).toList());
    }

    @Test
    void tooManyProblemsAreCounted() {
        String text = "unit=n;\n{\nty=n;\n" + "xx=1;\n".repeat(12_000) + "}\n";

        List<Problem> problems = Checks.standard().problems(Definitions.tree(text));

        Problem last = problems.get(problems.size() - 1);
        assertEquals(10_001, problems.size());
        assertEquals("TOO_MANY_PROBLEMS", last.code());
        assertTrue(last.message().startsWith("2000 further problems"), last::message);
    }

    private static String relation(String from, String to) {
        return "ar=(f=" + from + ",t=" + to + ",seq);\n";
    }

    private static String units(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append("unit=").append(name).append(";{ty=j;}\n");
        }
        return text.toString();
    }
}
