package dandori.engine.run;

import dandori.engine.run.Plan.Edge;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/**
 * When a unit may run, from what its predecessors have come to (engine.md, Flow). Each ended predecessor leaves a mark;
 * the marks together decide.
 */
final class FlowRule {

    /** Ended normally or with warning. */
    static final int GOOD = 1;
    /** Bypassed: flow passes. */
    static final int PASSED = 2;
    /** Ended in the abnormal class. */
    static final int BAD = 4;
    /** Unknown end, of itself or of a unit inside: nothing after it starts by itself. */
    static final int LOST = 8;
    /** Not executed. */
    static final int DEAD = 16;
    /** A recovery unit that ran well. */
    static final int RECOVERED = 32;
    /** A recovery unit that was not needed. */
    static final int RECOVERY_PASSED = 64;
    /** A recovery unit that ended badly or was not executed. */
    static final int RECOVERY_FAILED = 128;

    enum Verdict {
        WAIT, RUN, BYPASS, EXCLUDE
    }

    /** The mark a predecessor leaves; {@code falseJudgment}: its own judgment job was false. */
    static int mark(State ended, boolean recovery, Edge edge, boolean falseJudgment) {
        boolean skippedByJudgment = edge == Edge.AFTER_DEPENDENT && ended == State.NOT_EXECUTED && falseJudgment;
        boolean judgedFalse = edge == Edge.CONDITION && ended == State.NORMAL_FALSE;
        State.Kind kind = ended.kind();
        boolean good = skippedByJudgment
                || !judgedFalse && (kind == State.Kind.NORMAL || kind == State.Kind.WARNING);
        if (recovery) {
            return good ? RECOVERED : ended == State.BYPASSED ? RECOVERY_PASSED : RECOVERY_FAILED;
        }
        if (good) {
            return GOOD;
        }
        return ended == State.BYPASSED ? PASSED : kind == State.Kind.ABNORMAL ? BAD : DEAD;
    }

    static Verdict decide(UnitKind kind, boolean recovery, int marks, int remaining) {
        if (recovery) {
            return decideRecovery(kind, marks, remaining);
        }
        if (kind == UnitKind.OR) {
            return decideOr(marks, remaining);
        }
        // Only recovery units follow a recovery unit: an ordinary one there never runs.
        if ((marks & ~(GOOD | PASSED)) != 0) {
            return Verdict.EXCLUDE;
        }
        return remaining == 0 ? Verdict.RUN : Verdict.WAIT;
    }

    private static Verdict decideOr(int marks, int remaining) {
        if ((marks & GOOD) != 0) {
            return Verdict.RUN;
        }
        if (remaining > 0) {
            return Verdict.WAIT;
        }
        return (marks & ~PASSED) == 0 ? Verdict.RUN : Verdict.EXCLUDE;
    }

    private static Verdict decideRecovery(UnitKind kind, int marks, int remaining) {
        if ((marks & LOST) != 0) {
            return Verdict.EXCLUDE;
        }
        boolean called = (marks & (BAD | RECOVERED)) != 0;
        if (kind == UnitKind.OR && called) {
            return Verdict.RUN;
        }
        if (remaining > 0) {
            return Verdict.WAIT;
        }
        if ((marks & RECOVERY_FAILED) != 0) {
            return Verdict.EXCLUDE;
        }
        if (called) {
            return Verdict.RUN;
        }
        return (marks & DEAD) != 0 ? Verdict.EXCLUDE : Verdict.BYPASS;
    }

    private FlowRule() {
    }
}
