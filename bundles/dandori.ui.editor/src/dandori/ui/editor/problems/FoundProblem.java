package dandori.ui.editor.problems;

import java.nio.file.Path;

import dandori.unitdef.problem.Problem;

/**
 * A problem and the file it was found in.
 *
 * @param file    the definition file
 * @param problem what is wrong where
 */
public record FoundProblem(Path file, Problem problem) {
}
