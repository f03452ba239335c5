package dandori.ui.editor.problems;

import java.util.ArrayList;
import java.util.List;

import dandori.ui.diagram.text.TextTable;
import dandori.ui.editor.commands.EditWords;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.check.ValueProblemKind;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.Severity;

/** Problems in the user's language: what is wrong and what to do. */
public final class ProblemWords {

    private static final TextTable TEXTS = TextTable.beside(ProblemWords.class);

    private ProblemWords() {
    }

    /** The words for a problem; in English where there are no others. */
    public static String of(Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        boolean ofValue = problem.kind() instanceof ValueProblemKind && arguments.length > 0;
        if (ofValue && Catalogue.standard().parameter((String) arguments[0]).isPresent()) {
            arguments[0] = EditWords.parameterName((String) arguments[0]);
        }
        return TEXTS.find("problem_" + problem.code(), arguments).orElseGet(problem::message);
    }

    /** The words for what is wrong with the value of a parameter. */
    public static String of(String key, ValueProblem problem) {
        List<String> arguments = new ArrayList<>(List.of(key));
        arguments.addAll(problem.args());
        Severity severity = problem.isError() ? Severity.ERROR : Severity.WARNING;
        return of(new Problem(new ValueProblemKind(problem.code(), severity), Position.START, "", arguments));
    }
}
