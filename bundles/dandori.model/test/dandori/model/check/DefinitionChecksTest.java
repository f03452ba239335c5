package dandori.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.unitdef.Validation;
import dandori.unitdef.check.Surroundings;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.words.ProblemWords;

class DefinitionChecksTest {

    private static final Path FAULTS = Path.of("../dandori.model/test/faults");

    @Test
    void everyPlantedFaultIsReportedAtItsLineAndNothingElse() throws IOException {
        List<String> planted = Files.readAllLines(FAULTS.resolve("planted.tsv")).stream().skip(1).sorted().toList();

        List<Problem> found = problems("planted.unitdef");

        assertEquals(planted, found.stream().map(problem -> problem.line() + "\t" + problem.code()).sorted().toList());
        assertTrue(planted.size() >= 40, () -> planted.size() + " faults");
        assertTrue(new HashSet<>(found.stream().map(Problem::code).toList()).size() >= 25);
    }

    @Test
    void soundTwinHasNoProblem() throws IOException {
        assertEquals(List.of(), problems("sound.unitdef"));
    }

    @Test
    void soundTwinIsSoundInEveryCharset() throws IOException {
        String text = Files.readString(FAULTS.resolve("sound.unitdef"));

        for (String charset : List.of("Shift_JIS", "EUC-JP")) {
            byte[] content = text.getBytes(Charset.forName(charset));
            assertEquals(List.of(), DefinitionChecks.standard().validate(content, charset).problems(), charset);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
            "sd=1,*1; cy=1,(1,w); ¦ WEEKS_OF_COUNTED_DAYS",
            "sd=1,@1; sh=1,af; ¦ CLOSED_DAY_SUBSTITUTED",
            "sd=0,ud; sd=1,en; ¦ OVERRIDDEN_BY_UNDEFINED",
            "sd=1,15; cftd=1,af,9,3; ¦ DAYS_FROM_START_OUT_OF_REACH",
            "st=1,09:00; ¦ START_DAY_MISSING",
            "sd=1,en; sd=1,15; ¦ RULE_PARAMETER_REPEATED",
            "ejn=n; ¦ EXCLUSIVE_OF_ITSELF",
            "sd=1,2/30; ¦ NEVER_FIRES",
            "sd=1,2/30; cy=1,(1,y); ¦ NEVER_FIRES",
            "sd=1,2030/04/15; ed=2029/12/31; ¦ NEVER_FIRES",
            "sd=1,4/b-30; ¦ NEVER_FIRES",
            "sd=1,@1; cy=1,(1,d); ¦ NEVER_FIRES",
            "sd=1,@35; cy=1,(1,m); ¦ NEVER_FIRES" })
    void scheduleThatCannotBeMeantIsNamed(String parameters, String code) {
        assertEquals(List.of(code), codes(jobnet(parameters)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = { "sd=1,2/29;", "sd=1,2/mo:5;", "sd=1,31; cy=1,(1,m);", "sd=1,en; sh=1,ca;",
            "sd=1,2020/04/15;", "sd=1,15; ed=2020/12/31;", "sd=1,*b-5;", "sd=0,ud;",
            "sd=1,+26; cftd=1,be,3;", "sd=1,mo; cy=1,(2,w); sh=1,af;" })
    void scheduleThatFiresAtLastIsSound(String parameters) {
        assertEquals(List.of(), codes(jobnet(parameters)));
    }

    @Test
    void weekdayThatHidesUpperDatesIsNamedOnceEach() {
        String text = """
                unit=g,,,;
                {
                	ty=g;
                	cl=2026/01/05;
                	cl=2026/01/12;
                	unit=sub,,,;
                	{
                		ty=g;
                		op=mo;
                	}
                }
                """;

        List<Problem> found = check(text).problems();

        assertEquals(List.of("9 WEEKDAY_HIDES_DATE [/g, 2026/01/05]"),
                found.stream().map(each -> each.line() + " " + each.code() + " " + each.arguments()).toList());
    }

    @Test
    void referenceIntoAnotherFileIsFollowedWhenTheOtherFileIsKnown() {
        String text = jobnet("eun=/other/net;");

        assertEquals(List.of("REFERENCE_TO_NOBODY"), codes(text));
        assertEquals(List.of(), DefinitionChecks.within(Surroundings.UNKNOWN.withUnits("/other/net"::equals))
                .validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8").problems());
    }

    @Test
    void agentIsAskedForOnlyWhereTheSiteIsKnown() {
        String text = jobnet("ex=\"batch1\";");
        DefinitionChecks ofSite = DefinitionChecks.within(Surroundings.UNKNOWN.withAgents(Set.of("batch2")));

        assertEquals(List.of(), codes(text));
        assertEquals(List.of("UNKNOWN_AGENT"), ofSite.validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .problems().stream().map(Problem::code).toList());
    }

    @Test
    void checksOfReadTreesFindTheSameAsChecksOfBytes() throws IOException {
        Validation bytes = validation("planted.unitdef");
        List<Problem> tree = DefinitionChecks.standard().problems(bytes.tree().orElseThrow());

        assertTrue(new HashSet<>(tree).containsAll(bytes.problems().stream()
                .filter(problem -> problem.kind().getClass().getPackageName().endsWith("check")).toList()));
    }

    @Test
    void everyProblemOfTheseChecksIsWordedInEveryLanguage() {
        List<ProblemKind> kinds = Stream.<ProblemKind[]>of(ScheduleProblem.values(), StartProblem.values())
                .flatMap(Stream::of).toList();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.CHINESE)) {
            Set<String> codes = new ProblemWords(locale).codes();
            kinds.forEach(kind -> assertTrue(codes.contains(kind.name()), kind.name()));
        }
        for (ProblemKind kind : kinds) {
            Problem problem = new Problem(kind, Position.START, "", List.of("«0»", "«1»", "«2»"));
            String said = new ProblemWords(Locale.JAPANESE).of(problem);
            for (String argument : problem.arguments()) {
                assertEquals(problem.message().contains(argument), said.contains(argument), said);
            }
        }
    }

    private static String jobnet(String parameters) {
        return "unit=n,,,;\n{\n\tty=n;\n\t" + parameters.replace("; ", ";\n\t") + "\n}\n";
    }

    private static List<String> codes(String text) {
        return check(text).problems().stream().map(Problem::code).toList();
    }

    private static Validation check(String text) {
        return DefinitionChecks.standard().validate(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private static List<Problem> problems(String file) throws IOException {
        return validation(file).problems();
    }

    private static Validation validation(String file) throws IOException {
        return DefinitionChecks.standard().validate(Files.readAllBytes(FAULTS.resolve(file)), "UTF-8");
    }
}
