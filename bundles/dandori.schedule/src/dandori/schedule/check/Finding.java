package dandori.schedule.check;

import java.util.Locale;

import dandori.schedule.Phrase;

/**
 * One remark.
 *
 * @param severity whether the definition may run
 * @param rule     the rule concerned, or 0 when none is
 * @param code     what is the matter
 * @param message  the same for the user: {@code check.<code>} and the arguments the code lists
 */
public record Finding(Severity severity, int rule, Code code, Phrase message) {

    /** How bad a finding is. */
    public enum Severity {
        ERROR, WARNING
    }

    /** What can be the matter. */
    public enum Code {
        /** A cycle of weeks on open or closed days: no run. Arguments: rule, start day, cycle. */
        WEEKS_OF_COUNTED_DAYS(Severity.ERROR),
        /** More open days from start than calendar days allowed: no run. Arguments: rule, {@code cftd}. */
        DAYS_FROM_START_OUT_OF_REACH(Severity.WARNING),
        /**
         * A closed day as start with a substitution: always moved or dropped. Arguments: rule, start day, {@code sh}.
         */
        CLOSED_DAY_SUBSTITUTED(Severity.WARNING),
        /** {@code ud} overrides the other rules. Argument: rule. */
        OVERRIDDEN_BY_UNDEFINED(Severity.WARNING),
        /** The rule has no start within two years of registration. Arguments: rule, registration day. */
        NEVER_WITHIN_TWO_YEARS(Severity.WARNING),
        /** The valid term ends before the registration day. Arguments: valid until, registration day. */
        EXPIRED_AT_REGISTRATION(Severity.WARNING),
        /** The jobnet names itself as exclusive, which excludes nothing. Argument: jobnet. */
        EXCLUSIVE_OF_ITSELF(Severity.WARNING),
        /** The upper jobnet has no rule of the number linked to: never due. Arguments: rule, upper rule. */
        LINKED_RULE_MISSING(Severity.WARNING),
        /**
         * The same day open and closed, the later holds. Arguments: group, date or weekday, {@code op} or {@code cl}.
         */
        DAY_OPEN_AND_CLOSED(Severity.WARNING),
        /** A weekday setting hides an upper group's date. Arguments: group, weekday, upper group, date. */
        WEEKDAY_HIDES_DATE(Severity.WARNING),
        /** The group named by {@code jc} defines nothing. Argument: group. */
        CHOSEN_CALENDAR_MISSING(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }

    static Finding ofRule(Code code, int rule, Object... args) {
        String name = "check." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] all = new Object[args.length + 1];
        all[0] = rule;
        System.arraycopy(args, 0, all, 1, args.length);
        return new Finding(code.severity, rule, code, Phrase.of(name, rule == 0 ? args : all));
    }

    static Finding general(Code code, Object... args) {
        return ofRule(code, 0, args);
    }
}
