package dandori.model.merge;

import java.util.List;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/**
 * What came of a merge.
 *
 * @param text the merged text, in mine's charset; it has mine's values where there are conflicts
 * @param tree what the text says
 * @param conflicts what both sides changed differently
 * @param problems errors of the merged file that neither side has alone, as relations that only together form a ring
 */
public record MergeResult(SourceText text, DefinitionTree tree, List<Conflict> conflicts, List<Problem> problems) {

    public MergeResult {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /** Whether nobody needs to look at it. */
    public boolean isClean() {
        return problems.isEmpty() && conflicts.stream().allMatch(Conflict::isSettled);
    }
}
