package dandori.unitdef.check;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import java.util.List;

/**
 * The same checks put to one file again and again while it is edited. What was found in a root jobnet is told again as
 * long as neither its own text has changed nor anything outside it that its checks asked for; the answer is the same as
 * that of {@link Checks#problems(DefinitionTree)}. What is known beside the file must not change meanwhile. For one
 * thread at a time.
 */
public final class RepeatedChecks {

    private final Checks checks;
    private Memory memory = Memory.NONE;

    /** Has seen nothing yet, so the first answer takes as long as a check of the whole file. */
    public RepeatedChecks(Checks checks) {
        this.checks = checks;
    }

    /**
     * Everything the checks find in the file as it is now, in the order of the text.
     *
     * @param sound whether the file was read without a fault; where the reader had to guess, equal texts need not be
     *              equal trees, and nothing is remembered
     */
    public List<Problem> problems(DefinitionTree tree, boolean sound) {
        Inspection inspection = new Inspection(checks, tree, sound ? memory : Memory.NONE);
        List<Problem> problems = inspection.problems();
        memory = sound ? inspection.memory() : Memory.NONE;
        return problems;
    }
}
