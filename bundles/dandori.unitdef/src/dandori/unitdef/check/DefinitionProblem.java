package dandori.unitdef.check;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with units and how they belong together ({@code definitions.md} §1, §2). */
public enum DefinitionProblem implements ProblemKind {
    /** No {@code ty}. */
    MISSING_TYPE(Severity.ERROR, "The unit \"{0}\" has no type. Add \"ty=…;\" as its first parameter."),
    /** A {@code ty} that is no unit type. */
    UNKNOWN_TYPE(Severity.ERROR, "\"{0}\" is no unit type. Correct it; common types are g (group), n (jobnet),"
            + " j (Unix job) and pj (PC job)."),
    /** More than one {@code ty}. */
    REPEATED_TYPE(Severity.ERROR, "The unit \"{0}\" has a type already. Remove one of the two."),
    /** No name. */
    EMPTY_NAME(Severity.ERROR, "The unit has no name. Write it after \"unit=\"."),
    /** A character that names do not have. */
    BAD_NAME_CHARACTER(Severity.ERROR, "The unit name \"{0}\" contains \"{1}\", which names may not. Use another"
            + " character."),
    /** A name of more than 30 bytes. */
    NAME_TOO_LONG(Severity.ERROR, "The unit name \"{0}\" is {1} bytes long; 30 are allowed. Shorten it."),
    /** A name of more than 30 bytes in UTF-8, but not in Shift_JIS. */
    NAME_TOO_LONG_IN_UTF8(Severity.WARNING, "The unit name \"{0}\" is {1} bytes long in UTF-8, more than the 30 that"
            + " JP1/AJS3 allows unless it counts in Shift_JIS. Shorten it if the file is to go there."),
    /** A permission that is not four octal digits. */
    BAD_PERMISSION(Severity.ERROR, "\"{0}\" is no permission. Write four digits from 0 to 7, or nothing."),
    /** An owner that is too long. */
    BAD_OWNER(Severity.WARNING, "The owner \"{0}\" is longer than the 30 bytes a JP1 user has. Correct it."),
    /** A resource group that is too long or has other characters. */
    BAD_RESOURCE_GROUP(Severity.WARNING, "\"{0}\" is no resource group. Use at most 63 letters, digits and \"_\"."),
    /** Two units of one name in one place. */
    DUPLICATE_UNIT(Severity.ERROR, "There is a unit \"{0}\" here already, in line {1}. Rename or remove one of them."),
    /** More than 30 levels of units. */
    NESTED_TOO_DEEP(Severity.ERROR, "The unit \"{0}\" is on level {1}; units nest at most 30 levels deep. Move it"
            + " further up. What is inside it was not checked."),
    /** More than 10,000 units directly in a jobnet. */
    TOO_MANY_UNITS(Severity.WARNING, "The jobnet \"{0}\" has {1} units directly in it; JP1/AJS3 allows 10000. Put some"
            + " into nested jobnets."),
    /** A start condition with a name of its own. */
    CONDITION_MISNAMED(Severity.ERROR, "The start condition is named \"{0}\"; its name is always .CONDITION. Rename"
            + " it."),
    /** The name of start conditions on something else. */
    RESERVED_NAME(Severity.ERROR, "\"{0}\" is the name of start conditions, but the unit is of type {1}. Rename the"
            + " unit, or write ty=rc."),
    /** A start condition in a jobnet that is not started by itself. */
    CONDITION_IN_NESTED_JOBNET(Severity.ERROR, "The start condition stands in \"{0}\", which is no root jobnet and is"
            + " never started by itself. Move it to the root jobnet, or remove it."),
    /** A start condition and a connector in one jobnet. */
    CONDITION_WITH_CONNECTOR(Severity.ERROR, "\"{0}\" has a start condition and a jobnet connector, or is controlled by"
            + " one; such a jobnet cannot be registered. Remove one of the two."),
    /** Something in a start condition that waits for no event. */
    NO_TRIGGER(Severity.ERROR, "\"{0}\" of type {1} stands in a start condition, where only event jobs do, and no"
            + " recovery ones. Move it into the jobnet."),
    /** More than 32 event jobs in a start condition. */
    TOO_MANY_TRIGGERS(Severity.WARNING, "The start condition has {0} event jobs; JP1/AJS3 allows 32. Remove some."),
    /** A job or connector directly in a group. */
    JOB_IN_GROUP(Severity.ERROR, "The unit \"{0}\" of type {1} stands in the group \"{2}\"; only jobnets and groups"
            + " may. Put it into a jobnet."),
    /** A group in a jobnet. */
    GROUP_IN_JOBNET(Severity.ERROR, "The group \"{0}\" stands in the jobnet \"{2}\", which may hold no groups. Move it"
            + " into a group, or make it a jobnet."),
    /** A unit in a job. */
    UNIT_IN_JOB(Severity.ERROR, "The unit \"{0}\" stands in \"{2}\", a unit that holds no others. Move it out."),
    /** An {@code el} for a unit that is not there. */
    ELEMENT_WITHOUT_UNIT(Severity.WARNING, "There is no unit \"{0}\" here to place. Remove the line, or add the unit."),
    /** An {@code el} that cannot be read. */
    BAD_ELEMENT(Severity.WARNING, "\"{0}\" is no position; it is ignored. Write \"unit,type,+80+48\"."),
    /** A second {@code el} for one unit. */
    REPEATED_ELEMENT(Severity.WARNING, "The unit \"{0}\" is placed already, in line {1}. Remove one of the two lines."),
    /** An {@code el} with another type than the unit has. */
    ELEMENT_TYPE_DIFFERS(Severity.WARNING, "The unit \"{0}\" is placed as type {1}, but is of type {2}. Write {2} here,"
            + " or correct the unit."),
    /** A position between the places of the grid. */
    ELEMENT_OFF_GRID(Severity.WARNING, "The unit \"{0}\" is placed at {1}, between the places of the grid, and is moved"
            + " to the nearest. Write +80+48 plus multiples of 160 and 96."),
    /** Two units on one place. */
    PLACE_TAKEN(Severity.WARNING, "The unit \"{0}\" is placed at {1}, where \"{2}\" is already. Move one of them."),
    /** An {@code sz} that cannot be read. */
    BAD_SIZE(Severity.WARNING, "\"{0}\" is no size; it is ignored. Write \"10x8\"."),
    /** An {@code ar} that cannot be read. */
    BAD_RELATION(Severity.ERROR, "\"{0}\" is no relation. Write \"(f=predecessor,t=successor,seq)\"."),
    /** A kind of relation other than seq and con. */
    BAD_RELATION_KIND(Severity.ERROR, "\"{0}\" is no kind of relation. Write seq, or con after a judgment job."),
    /** A relation with a unit that is not there. */
    RELATION_WITHOUT_UNIT(Severity.ERROR, "There is no unit \"{0}\" in this jobnet to relate. Correct the name, or"
            + " remove the relation."),
    /** A unit that waits for itself. */
    SELF_RELATION(Severity.ERROR, "The unit \"{0}\" would wait for itself and never start. Remove the relation."),
    /** Units that wait for one another. */
    RELATION_CYCLE(Severity.ERROR, "These units wait for one another and would never start: {0}. Remove one of the"
            + " relations."),
    /** A conditional relation from a unit that judges nothing. */
    CON_WITHOUT_JUDGMENT(Severity.WARNING, "\"{0}\" is no judgment job, so this relation acts as seq. Write seq, or"
            + " relate from a judgment job (jdj)."),
    /** A key that is not known. */
    UNKNOWN_PARAMETER(Severity.WARNING, "The parameter \"{0}\" is not known; it is kept as it is and has no effect."
            + " Check its spelling."),
    /** A parameter given twice that should be given once. */
    REPEATED_PARAMETER(Severity.WARNING, "The unit has a parameter \"{0}\" already, in line {1}. Remove one of the"
            + " two."),
    /** Open and closed days on a unit that has no calendar. */
    CALENDAR_OUTSIDE_GROUP(Severity.WARNING, "\"{0}\" belongs to the calendar of a group; here it is kept and ignored."
            + " Move it to the group, or remove it.");

    private final Severity severity;
    private final String english;

    DefinitionProblem(Severity severity, String english) {
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
