package dandori.unitdef.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.check.DefinitionProblem;
import dandori.unitdef.check.FlowProblem;
import dandori.unitdef.check.ParameterProblem;
import dandori.unitdef.check.ValueProblemKind;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;
import dandori.unitdef.syntax.GrammarProblem;
import dandori.unitdef.text.TextProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void everyProblemIsWordedWithAllItsArguments(String language) {
        ProblemWords words = new ProblemWords(Locale.forLanguageTag(language));

        for (ProblemKind kind : kinds()) {
            Problem problem = new Problem(kind, Position.START, "", arguments(kind));
            String said = words.of(problem);
            assertNotEquals(problem.message(), said, kind.name() + " is said in English");
            problem.arguments().forEach(argument -> assertTrue(said.contains(argument), said));
            assertEquals(braces(problem.message()), braces(said), said);
        }
    }

    @Test
    void bothLanguagesHaveTheSameCodes() {
        assertEquals(new ProblemWords(Locale.JAPAN).codes(), new ProblemWords(Locale.CHINA).codes());
    }

    @Test
    void everyCodeIsTheNameOfOneKindOnly() {
        List<String> codes = kinds().stream().map(ProblemKind::name).toList();

        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @Test
    void everyEnglishMessageSaysWhatIsWrongAndWhatToDo() {
        for (ProblemKind kind : kinds()) {
            assertTrue(kind.english().matches("(?s).*[.;,:?] ?[A-Z\"a-z].*\\.(\\{\\d})?"), kind.english());
        }
    }

    @Test
    void otherLanguagesReadEnglish() {
        Problem problem = new Problem(GrammarProblem.MISSING_SEMICOLON, Position.START, "", List.of("ty=g"));

        assertEquals(problem.message(), new ProblemWords(Locale.FRENCH).of(problem));
        assertTrue(new ProblemWords(Locale.JAPAN).of(problem).startsWith("「ty=g」の後に"));
    }

    @Test
    void braceThatIsNoPlaceStaysAsItIs() {
        assertEquals("{x} {9} a {", Problem.fill("{x} {9} {0} {", List.of("a")));
    }

    private static List<ProblemKind> kinds() {
        List<ProblemKind> kinds = new ArrayList<>();
        kinds.addAll(List.of(TextProblem.values()));
        kinds.addAll(List.of(GrammarProblem.values()));
        kinds.addAll(List.of(DefinitionProblem.values()));
        kinds.addAll(List.of(FlowProblem.values()));
        kinds.addAll(List.of(ParameterProblem.values()));
        for (ValueProblem.Code code : ValueProblem.Code.values()) {
            kinds.add(new ValueProblemKind(code, Severity.ERROR));
        }
        kinds.add(overflow());
        return kinds;
    }

    /** What is reported when there are too many problems to list. */
    private static ProblemKind overflow() {
        ProblemCollector problems = new ProblemCollector(offset -> Position.START);
        for (int i = 0; i <= ProblemCollector.LIMIT; i++) {
            problems.add(GrammarProblem.STRAY_SEMICOLON, 0, "");
        }
        return problems.problems().get(ProblemCollector.LIMIT).kind();
    }

    /** As many arguments as the English sentence needs; those it leaves out are empty. */
    private static List<String> arguments(ProblemKind kind) {
        List<String> arguments = new ArrayList<>();
        Set<Integer> used = places(kind.english());
        for (int place = 0; place <= used.stream().mapToInt(Integer::intValue).max().orElse(-1); place++) {
            arguments.add(used.contains(place) ? "«" + place + "»" : "");
        }
        return arguments;
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text).results().map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String braces(String text) {
        return text.replaceAll("[^{}]", "");
    }
}
