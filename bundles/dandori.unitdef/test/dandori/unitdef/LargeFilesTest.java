package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.edit.CanonicalPrinter;
import dandori.unitdef.edit.DefinitionEdit;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time limits are generous: they tell linear from quadratic, which would take hours. */
class LargeFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int UNITS = Campaign.size(6_100, 75_000);
    private static final int LEVELS = Campaign.size(5_000, 50_000);
    private static final int FRAGMENTS = Campaign.size(30_000, 600_000);
    private static final String NET = "unit=n,,,;\n{\nty=n;\n";

    static Stream<String> repeatedFragments() {
        return Stream.of("{", "}", ";", "\"", "#\"", "a=#\"", "\"\n", "a=\"\n", "/*", "*/", "/* */", "a= /* ", "(",
                "unit=a;{", "unit=a;", "unit=", "unit=a;\n{\n}\n", "a=1;", "a=1\n", "a=\"b\"", "a", "=", ",", " ",
                "\n", "\r", "\t\n", "a=}}", "a=} ", "unit=a;{ty=n;ar=(f=a,t=b);", "ar=(f=a,t=a);\n", "\uD83D\uDE00",
                "a=\"x\" y", "/* /*", "a=b\n\n", "sd=1,", "夜", "cm=/*", "el=a,", "a=\"#\"\n", "}\n/*", "a=1; /*x*/ ");
    }

    @ParameterizedTest
    @MethodSource("repeatedFragments")
    void anyFragmentRepeatedIsReadInLinearTime(String fragment) {
        byte[] content = (NET + fragment.repeat(FRAGMENTS / fragment.length())).getBytes(StandardCharsets.UTF_8);

        List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> DefinitionReader.validate(content, "UTF-8"));

        assertTrue(problems.size() > 0 && problems.size() <= 20_002, () -> "problems: " + problems.size());
    }

    @Test
    void fileOf400KilobytesIsReadAtOnce() {
        byte[] content = Generated.plain(3_000).getBytes(StandardCharsets.UTF_8);

        assertTrue(content.length > 350_000);
        assertEquals(List.of(), assertTimeoutPreemptively(LIMIT, () -> DefinitionReader.validate(content, "UTF-8")));
    }

    @Test
    void largeFileIsReadAndWrittenInLinearTime() {
        byte[] content = Generated.plain(UNITS).getBytes(StandardCharsets.UTF_8);
        assertTrue(content.length > UNITS * 130);

        DefinitionTree tree = assertTimeoutPreemptively(LIMIT, () -> Definitions.tree(content, "UTF-8"));
        UnitNode job = tree.unit("/grp/net60/job50").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);
        edit.unit(job).replaceValue(job.parameter("prm").orElseThrow(), "\"changed\"");

        String changed = assertTimeoutPreemptively(LIMIT, edit::write).text();
        assertEquals(tree.print().length() + "changed".length() - "-x 50".length(), changed.length());
        assertEquals(tree.print(), assertTimeoutPreemptively(LIMIT, () -> CanonicalPrinter.print(tree)));
    }

    @Test
    void damagedLargeFileIsReadInLinearTime() {
        byte[] content = Generated.plain(UNITS).replace("jp1admin,;\n\t\t{", "jp1admin,;\n").replace("\"job ", "job\"")
                .getBytes(StandardCharsets.UTF_8);

        List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> DefinitionReader.validate(content, "UTF-8"));

        assertTrue(problems.size() > UNITS / 10);
    }

    @Test
    void manyLevelsAreReadAndRefused() {
        String text = Generated.nested(LEVELS);

        List<Problem> problems = assertTimeoutPreemptively(LIMIT,
                () -> DefinitionReader.validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8"));

        assertEquals(List.of("NESTED_TOO_DEEP"), problems.stream().map(Problem::code).toList());
    }

    @Test
    void manyLevelsAreEditedAndPrinted() {
        DefinitionTree tree = Definitions.tree(Generated.nested(LEVELS));
        UnitNode deepest = tree.units().get(0);
        while (!deepest.units().isEmpty()) {
            deepest = deepest.units().get(0);
        }
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(deepest).rename("deepest");

        assertEquals(tree.print().length() + 6, assertTimeoutPreemptively(LIMIT, edit::write).text().length());
        assertTimeoutPreemptively(LIMIT, () -> CanonicalPrinter.print(tree));
    }

    @Test
    void manyOpenBracesAreOneProblem() {
        String text = NET.repeat(LEVELS);

        List<Problem> problems = assertTimeoutPreemptively(LIMIT,
                () -> DefinitionReader.validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8"));

        assertEquals(List.of("NESTED_TOO_DEEP", "MISSING_CLOSE_BRACE"), problems.stream().map(Problem::code).toList());
    }

    @Test
    void longChainAndDenseKnotOfRelationsAreChecked() {
        StringBuilder text = new StringBuilder(NET);
        int units = Campaign.size(4_000, 20_000);
        for (int i = 0; i < units; i++) {
            text.append("unit=j").append(i).append(";{ty=j;}\n");
        }
        text.append("}\nunit=m;\n{\nty=n;\n");
        for (int i = 0; i < units; i++) {
            text.append("ar=(f=j").append(i).append(",t=j").append((i + 1) % units).append(");\n");
            text.append("ar=(f=j").append((i * 7) % units).append(",t=j").append((i * 13) % units).append(");\n");
        }
        for (int i = 0; i < units; i++) {
            text.append("unit=j").append(i).append(";{ty=j;}\n");
        }
        text.append("}\n");

        List<Problem> problems = assertTimeoutPreemptively(LIMIT,
                () -> DefinitionReader.validate(text.toString().getBytes(StandardCharsets.UTF_8), "UTF-8"));

        assertEquals(1, problems.stream().filter(problem -> problem.code().equals("RELATION_CYCLE")).count());
    }
}
