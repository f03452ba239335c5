package dandori.ui.editor.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dandori.model.check.DefinitionChecks;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.Validation;
import dandori.unitdef.check.RepeatedChecks;
import dandori.unitdef.fix.QuickFixes;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/**
 * Checks the text of one file again and again, and finds out which parameter each problem is about, and whether there is a
 * fix for it. For one thread at a time.
 */
final class FoundProblems {

    private final Path file;
    private final RepeatedChecks checks = DefinitionChecks.standard().repeated();

    FoundProblems(Path file) {
        this.file = file;
    }

    List<FoundProblem> in(SourceText text) {
        if (!(text.encode() instanceof Encoded.Bytes bytes)) {
            return ((Encoded.Refused) text.encode()).problems().stream()
                    .map(problem -> new FoundProblem(file, problem, "", Optional.empty())).toList();
        }
        Reading reading = DefinitionReader.read(bytes.content(), text.charset().name());
        Validation validation = DefinitionReader.validate(reading, checks);
        return validation.problems().stream().map(problem -> found(problem, validation.tree())).toList();
    }

    private FoundProblem found(Problem problem, Optional<DefinitionTree> tree) {
        String key = tree.flatMap(found -> QuickFixes.parameter(found, problem.position().offset()))
                .map(ParameterNode::key).orElse("");
        return new FoundProblem(file, problem, key, tree.flatMap(found -> QuickFixes.of(found, problem)));
    }
}
