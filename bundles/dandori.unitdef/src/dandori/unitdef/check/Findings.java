package dandori.unitdef.check;

import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.problem.ProblemKind;

/** Where checks put what they find about one unit. */
public final class Findings {

    private final ProblemCollector problems;
    private final CheckedUnit unit;

    Findings(ProblemCollector problems, CheckedUnit unit) {
        this.problems = problems;
        this.unit = unit;
    }

    /** Reports a problem of the unit at an offset of the text. */
    public void add(ProblemKind kind, int offset, Object... arguments) {
        problems.add(kind, offset, problems.isFull() ? "" : unit.path(), arguments);
    }
}
