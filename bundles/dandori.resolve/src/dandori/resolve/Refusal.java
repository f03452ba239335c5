package dandori.resolve;

import java.util.List;

/**
 * Why a root jobnet is not run.
 *
 * @param reason what is wrong, by meaning; the caller words it
 * @param unit absolute path of the unit it is about
 * @param arguments what the wording needs, in the order {@link Reason} tells
 */
public record Refusal(Reason reason, String unit, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(Reason reason, String unit, String... arguments) {
        return new Refusal(reason, unit, List.of(arguments));
    }

    public enum Reason {
        /** The path names no unit; nothing further. */
        UNKNOWN_UNIT,
        /** The unit is no root jobnet (a jobnet directly in a group); its type. */
        NOT_A_ROOT_JOBNET,
        /** The type is not executed by this version; the type. */
        TYPE_NOT_EXECUTED,
        /** A parameter that would change what happens is not executed by this version; the parameter. */
        PARAMETER_NOT_EXECUTED,
        /** Neither te nor sc says what to start; nothing further. */
        NOTHING_TO_START,
        /** The site does not know the agent; its name. */
        UNKNOWN_AGENT,
        /** The job wants another operating-system user than the scheduler's; that user, the scheduler's. */
        OTHER_USER,
        /** prm cannot be split into words; the parameter, what is wrong with it. */
        BAD_WORDS,
        /** A value is not of its form or out of its range; the parameter, the value. */
        BAD_VALUE,
        /** A relation names a unit that is not there; the name. */
        UNKNOWN_RELATION_END,
        /** The relations, waits or connectors form a cycle; the units on it. */
        CYCLE,
        /** A root jobnet has a start condition, and a connector in it or to it; nothing further. */
        CONDITION_WITH_CONNECTOR
    }
}
