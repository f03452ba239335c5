package dandori.schedule.rule;

import java.util.Optional;

/**
 * One schedule rule. Rules are independent of one another; a jobnet's runs are their union.
 *
 * @param number        1 to 144, or 0 in {@code sd=0,ud}
 * @param when          start day, cycle, substitution, days from start
 * @param startTime     the hour
 * @param link          {@code ln}: the upper jobnet's rule this one is tied to when nested
 * @param monitoring    delays and start-condition limits; they do not change any date
 */
public record RuleDefinition(int number, Dates when, StartTime startTime, int link, Monitoring monitoring) {

    /** The smallest rule number of the file format. */
    public static final int FIRST = 1;
    /** The largest rule number. */
    public static final int LAST = 144;

    /** The rule of a jobnet without any schedule parameter: {@code en}, {@code +00:00}. */
    public static final RuleDefinition DEFAULT = new RuleDefinition(FIRST, Dates.once(StartDay.REGISTRATION_DAY),
            StartTime.AT_BASE_TIME, FIRST, Monitoring.NONE);

    public RuleDefinition {
        if (number < 0 || number > LAST) {
            throw new IllegalStateException("Rule number " + number + " is outside 0 to " + LAST + ".");
        }
    }

    /** The steps that give a rule its days, in the order they are applied. */
    public record Dates(StartDay startDay, Cycle cycle, Substitution substitution, DaysFromStart daysFromStart) {

        /** A start day and nothing else. */
        public static Dates once(StartDay startDay) {
            return new Dates(startDay, Cycle.ONCE, Substitution.NONE, DaysFromStart.NONE);
        }

        /** How many days a run may lie away from its candidate. */
        public int reach() {
            return substitution.reach() + daysFromStart.reach();
        }
    }

    /**
     * What is watched while a run of the rule goes on; {@code null} where nothing is written.
     *
     * @param startDelay {@code sy}
     * @param endDelay   {@code ey}
     * @param count      {@code wc}
     * @param period     {@code wt}
     */
    public record Monitoring(DelayMonitor startDelay, DelayMonitor endDelay, MonitoringLimit count,
            MonitoringLimit period) {

        /** Nothing watched. */
        public static final Monitoring NONE = new Monitoring(null, null, null, null);

        /** Whether a start condition is used for the rule: both limits written, neither {@code no}. */
        public boolean usesStartCondition() {
            return limits(count) && limits(period);
        }

        private static boolean limits(MonitoringLimit limit) {
            return limit != null && limit.kind() != MonitoringLimit.Kind.NONE;
        }

        /** {@code sy}, empty where it is not written. */
        public Optional<DelayMonitor> startDelayIfAny() {
            return Optional.ofNullable(startDelay);
        }

        /** {@code ey}, empty where it is not written. */
        public Optional<DelayMonitor> endDelayIfAny() {
            return Optional.ofNullable(endDelay);
        }
    }
}
