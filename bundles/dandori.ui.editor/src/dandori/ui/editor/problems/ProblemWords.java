package dandori.ui.editor.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.check.ValueProblemKind;
import dandori.unitdef.fix.QuickFix;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.Severity;

/** Problems in the user's language: what is wrong and what to do, worded as by every command. */
public final class ProblemWords {

    private static final dandori.unitdef.words.ProblemWords WORDS = new dandori.unitdef.words.ProblemWords(
            Locale.getDefault());

    private ProblemWords() {
    }

    /** The words for a problem. */
    public static String of(Problem problem) {
        return WORDS.of(problem);
    }

    /** What a quick fix does. */
    static String of(QuickFix fix) {
        return WORDS.of(fix);
    }

    /** The words for what is wrong with the value of a parameter. */
    public static String of(String key, ValueProblem problem) {
        List<String> arguments = new ArrayList<>(List.of(key));
        arguments.addAll(problem.args());
        Severity severity = problem.isError() ? Severity.ERROR : Severity.WARNING;
        return of(new Problem(new ValueProblemKind(problem.code(), severity), Position.START, "", arguments));
    }
}
