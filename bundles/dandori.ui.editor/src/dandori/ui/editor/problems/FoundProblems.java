package dandori.ui.editor.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dandori.model.check.DefinitionChecks;
import dandori.unitdef.Validation;
import dandori.unitdef.fix.QuickFixes;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/** Checks a text and finds out which parameter each problem is about, and whether there is a fix for it. */
final class FoundProblems {

    private FoundProblems() {
    }

    static List<FoundProblem> in(Path file, SourceText text) {
        if (!(text.encode() instanceof Encoded.Bytes bytes)) {
            return ((Encoded.Refused) text.encode()).problems().stream()
                    .map(problem -> new FoundProblem(file, problem, "", Optional.empty())).toList();
        }
        Validation validation = DefinitionChecks.standard().validate(bytes.content(), text.charset().name());
        return validation.problems().stream().map(problem -> found(file, problem, validation.tree())).toList();
    }

    private static FoundProblem found(Path file, Problem problem, Optional<DefinitionTree> tree) {
        String key = tree.flatMap(found -> QuickFixes.parameter(found, problem.position().offset()))
                .map(ParameterNode::key).orElse("");
        return new FoundProblem(file, problem, key, tree.flatMap(found -> QuickFixes.of(found, problem)));
    }
}
