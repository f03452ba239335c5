package dandori.unitdef.check;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with who waits for whom ({@code definitions.md} §4, §6, {@code engine.md} "Flow"). */
public enum FlowProblem implements ProblemKind {
    /** Two relations between the same two units. */
    DUPLICATE_RELATION(Severity.WARNING, "\"{0}\" and \"{1}\" are related already, in line {2}. Remove one of the two"
            + " relations."),
    /** A second unit that depends on a judgment job. */
    SEVERAL_DEPENDENT_UNITS(Severity.WARNING, "The unit \"{1}\" depends on the judgment job \"{0}\" already; JP1/AJS3"
            + " allows one. Put both into a jobnet, or write seq."),
    /** An ordinary unit behind a recovery unit. */
    ORDINARY_AFTER_RECOVERY(Severity.WARNING, "\"{0}\" follows the recovery unit \"{1}\" and would never run; only"
            + " recovery units do. Make it a recovery unit, or remove the relation."),
    /** A recovery unit without predecessor. */
    RECOVERY_OF_NOTHING(Severity.WARNING, "The recovery unit \"{0}\" follows no unit and would never run. Relate it to"
            + " the unit whose abnormal end it is for."),
    /** An OR job without predecessor. */
    OR_OF_NOTHING(Severity.WARNING, "The OR job \"{0}\" follows no unit, so there is nothing to wait for. Relate it to"
            + " the units of which one is enough."),
    /** A judgment of a return code without predecessor. */
    JUDGMENT_OF_NOTHING(Severity.WARNING, "The judgment job \"{0}\" judges a return code, but follows no unit. Relate"
            + " it to the job to be judged."),
    /** A judgment of a jobnet's return code. */
    JUDGMENT_OF_JOBNET(Severity.WARNING,
            "\"{0}\" judges the return code of the jobnet \"{1}\", which is always 0. Judge"
                    + " a job, or a file or variable."),
    /** A unit that depends on units that never run. */
    UNREACHABLE_UNIT(Severity.WARNING, "\"{0}\" can never run, because a unit it waits for never does. Correct the"
            + " problem of the units before it, or remove the relation."),
    /** A relation with a start condition. */
    RELATION_WITH_CONDITION(Severity.ERROR, "A start condition has no relations; it starts the whole jobnet. Remove"
            + " the relation."),
    /** A relation inside a start condition. */
    RELATION_IN_CONDITION(Severity.ERROR, "The event jobs of a start condition have no relations; the parameter cond"
            + " says how they combine. Remove the relation."),
    /** A unit that waits for itself or for what it is part of. */
    WAITS_FOR_ITSELF(Severity.ERROR, "\"{0}\" would wait for the end of {1}, of which it is a part, and never start."
            + " Name another unit, or remove the line.");

    private final Severity severity;
    private final String english;

    FlowProblem(Severity severity, String english) {
        this.severity = severity;
        this.english = english;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String english() {
        return english;
    }
}
