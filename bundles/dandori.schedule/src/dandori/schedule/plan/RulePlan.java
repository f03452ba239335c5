package dandori.schedule.plan;

import java.util.function.IntConsumer;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.rule.RuleDefinition;

/** The schedule days of one rule: candidate, cycle, substitution, days from start, valid until, in that order. */
final class RulePlan {

    private static final int SECONDS_PER_DAY = 86_400;

    private final RuleDefinition rule;
    private final PlanBasis basis;
    private final WorkCalendar calendar;
    private final FirstCandidate first;
    private final CandidateSeries series;
    private final int validUntil;
    private final int reach;
    private final int secondsFromMidnight;

    RulePlan(RuleDefinition rule, PlanBasis basis, int validUntil) {
        this.rule = rule;
        this.basis = basis;
        this.validUntil = validUntil;
        calendar = basis.calendar();
        first = FirstCandidate.of(rule.when().startDay(), basis.registrationDay(), calendar);
        series = CandidateSeries.of(rule.when(), first, calendar);
        reach = rule.when().reach();
        secondsFromMidnight = rule.startTime().minutesFromMidnight(basis.baseMinutes()) * 60;
    }

    RuleDefinition rule() {
        return rule;
    }

    PlanBasis basis() {
        return basis;
    }

    FirstCandidate first() {
        return first;
    }

    CandidateSeries series() {
        return series;
    }

    int reach() {
        return reach;
    }

    /** Hands over the rule's final schedule days in a stretch, in the order of their candidates. */
    void visit(int from, int to, IntConsumer days) {
        series.visit(Math.max(from - reach, basis.registrationDay()), to + reach, candidate -> {
            int day = shifted(candidate);
            if (day >= from && day <= to && day <= validUntil) {
                days.accept(day);
            }
        });
    }

    /** Hands over the candidates that run on a final schedule day that {@link #visit} gave. */
    void candidatesOfRun(int day, IntConsumer candidates) {
        if (reach == 0) {
            candidates.accept(day);
        } else {
            candidatesOf(day, candidates);
        }
    }

    /** Hands over the candidates that run on a schedule day. */
    void candidatesOf(int day, IntConsumer candidates) {
        series.visit(Math.max(day - reach, basis.registrationDay()), day + reach, candidate -> {
            if (shifted(candidate) == day) {
                candidates.accept(candidate);
            }
        });
    }

    /** The day of a candidate after substitution, or {@link EpochDays#NONE}. */
    int substituted(int candidate) {
        return rule.when().substitution().apply(candidate, calendar);
    }

    /** The final day of a candidate after substitution and days from start, or {@link EpochDays#NONE}. */
    int shifted(int candidate) {
        int base = substituted(candidate);
        return base == EpochDays.NONE ? base : rule.when().daysFromStart().from(base, calendar);
    }

    /** The second at which the rule starts on a schedule day. */
    long second(int day) {
        return basis.clock().epochSecond(localSecond(day));
    }

    /** The wall-clock seconds of that start, from 1970-01-01T00:00. */
    long localSecond(int day) {
        return (long) day * SECONDS_PER_DAY + secondsFromMidnight;
    }
}
