package dandori.ui.editor.problems;

import java.nio.file.Path;
import java.util.Optional;

import dandori.unitdef.fix.QuickFix;
import dandori.unitdef.problem.Problem;

/**
 * A problem and the file it was found in.
 *
 * @param file    the definition file
 * @param problem what is wrong where
 * @param key     of the parameter it is about; empty when it is about no single one
 * @param fix     the edit that ends it, where it is obvious which
 */
public record FoundProblem(Path file, Problem problem, String key, Optional<QuickFix> fix) {
}
