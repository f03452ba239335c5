package dandori.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dandori.model.difference.Difference.Scope;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.GrammarProblem;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.SourceText;

/** Short ways to read and compare in tests. */
public final class Texts {

    private Texts() {
    }

    /** The tree of a text that has no grammar errors, or no text at all. */
    public static DefinitionTree tree(String text) {
        Parser.Parsed parsed = Parser.parse(SourceText.of(text));
        assertEquals(List.of(), parsed.problems().stream()
                .filter(problem -> problem.isError() && problem.kind() != GrammarProblem.EMPTY_FILE).toList(), text);
        return parsed.tree();
    }

    /** What differs in meaning, one line each. */
    public static List<String> changes(String before, String after) {
        return lines(Difference.between(tree(before), tree(after), Scope.MEANING));
    }

    /** What differs, layout included, one line each. */
    public static List<String> layoutChanges(String before, String after) {
        return lines(Difference.between(tree(before), tree(after), Scope.LAYOUT));
    }

    private static List<String> lines(Difference difference) {
        return difference.changes().stream().map(Texts::line).toList();
    }

    private static String line(Change change) {
        return change.kind().word() + ' ' + change.unit() + change.parameter().map(key -> ' ' + key).orElse("")
                + (change.before().isPresent() || change.after().isPresent()
                        ? ": " + change.before().orElse("-") + " > " + change.after().orElse("-")
                        : "");
    }
}
