package dandori.unitdef.check;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with parameters beside one another, and with the names in them ({@code definitions.md} §1–§3). */
public enum ParameterProblem implements ProblemKind {
    /** A parameter of another unit type. */
    PARAMETER_NOT_OF_TYPE(Severity.WARNING, "Units of type {1} have no parameter \"{0}\"; it is kept and has no effect."
            + " Remove it, or correct the type."),
    /** A parameter that others make necessary. */
    PARAMETER_MISSING(Severity.ERROR, "\"{0}\" needs the parameter \"{1}\", which is missing. Add it."),
    /** A parameter that has no effect without another. */
    COMPANION_MISSING(Severity.WARNING, "\"{0}\" has no effect without the parameter \"{1}\". Add that, or remove"
            + " this."),
    /** A warning threshold that is not below the abnormal one. */
    THRESHOLDS_REVERSED(Severity.ERROR, "The warning threshold {0} is not below the abnormal threshold {1}. Lower wth,"
            + " or raise tho."),
    /** A range that ends before it begins. */
    EMPTY_RANGE(Severity.ERROR, "The range from {0}={1} to {2}={3} is empty. Exchange the two numbers, or correct"
            + " one."),
    /** A retry parameter without retry. */
    RETRY_WITHOUT_ABR(Severity.WARNING, "\"{0}\" has no effect without abr=y. Add that, or remove this."),
    /** Retry without judgment by return code. */
    RETRY_WITHOUT_CODES(Severity.WARNING, "Retry goes by return codes, but jd={0} does not. Write jd=cod, or"
            + " remove abr."),
    /** A wildcard watched too often. */
    WILDCARD_INTERVAL_TOO_SHORT(Severity.WARNING, "A file name with \"*\" is watched every {0} seconds; at least {1}"
            + " are needed. Raise flwi."),
    /** What to do with existing files, without watching for creation. */
    ONLY_FOR_CREATION(Severity.WARNING, "flco=y has an effect only where creation is watched for. Add c to flwc, or"
            + " remove flco."),
    /** Event filters too long together. */
    FILTERS_TOO_LONG(Severity.ERROR, "From here on the event's filters (evwfr) are longer than {0} bytes together."
            + " Shorten or remove one."),
    /** A judgment parameter that the condition does not use. */
    UNUSED_BY_JUDGMENT(Severity.WARNING, "\"{0}\" has no effect with ej={1}. Remove it, or choose another condition."),
    /** Hold by result with concurrent generations. */
    HOLD_WITH_CONCURRENCY(Severity.WARNING, "ha={0} asks for the previous generation's result, which mp=y does not wait"
            + " for. Write mp=n, or ha=y or n."),
    /** Something invalid in a start condition. */
    INVALID_IN_CONDITION(Severity.WARNING, "\"{0}\" has no effect in a start condition. Remove it."),
    /** Something that is only for start conditions. */
    ONLY_IN_CONDITION(Severity.WARNING, "\"{0}\" has an effect only in a start condition. Remove it."),
    /** Limits of monitoring without start condition. */
    NO_START_CONDITION(Severity.WARNING, "\"{0}\" limits a start condition, but this jobnet has none. Add the unit"
            + " .CONDITION, or remove the line."),
    /** A reference to a unit that is not there. */
    REFERENCE_TO_NOBODY(Severity.WARNING, "\"{0}\": there is no unit {1}. Correct the name, or read the file that has"
            + " the unit along with this one."),
    /** A reference to a unit of the wrong kind. */
    REFERENCE_OF_OTHER_KIND(Severity.WARNING, "\"{0}\": {1} is a unit of type {2}, which cannot be meant here. Name"
            + " another unit."),
    /** An exclusive jobnet that is not there. */
    EXCLUSIVE_OF_NOBODY(Severity.WARNING, "There is no jobnet \"{0}\" beside this one, so nothing is excluded. Correct"
            + " the name, or remove the line."),
    /** Too many awaited units. */
    TOO_MANY_AWAITED(Severity.WARNING, "The unit waits for {0} others; JP1/AJS3 allows {1}. Remove some, or let"
            + " jobnets stand for their jobs."),
    /** An agent that the site does not have. */
    UNKNOWN_AGENT(Severity.WARNING, "The site has no execution agent \"{0}\". Correct the name, or define the agent in"
            + " agents.json.");

    private final Severity severity;
    private final String english;

    ParameterProblem(Severity severity, String english) {
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
