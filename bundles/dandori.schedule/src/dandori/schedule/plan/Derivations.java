package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntPredicate;

import dandori.schedule.EpochDays;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.rule.JobnetSchedule.Terms;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.ExclusiveStep;
import dandori.schedule.why.Step;
import dandori.schedule.why.TimeStep;
import dandori.schedule.why.ValidUntilStep;

/** Writes the derivation of a candidate from its rule to its start. */
final class Derivations {

    private final Terms terms;
    private final IntPredicate taken;
    private final long latestPassed;

    /**
     * Derivations for the rules of one jobnet.
     *
     * @param taken        the days on which the exclusive sibling runs
     * @param latestPassed second of the passed start that runs at registration; {@link Long#MIN_VALUE} without
     */
    Derivations(Terms terms, IntPredicate taken, long latestPassed) {
        this.terms = terms;
        this.taken = taken;
        this.latestPassed = latestPassed;
    }

    /** The derivation of one candidate. */
    Derivation of(RulePlan plan, int candidate) {
        RuleTrace trace = new RuleTrace(plan);
        int day = admitted(plan.rule().number(), trace.candidateToDay(candidate), trace.steps());
        if (day != EpochDays.NONE) {
            trace.steps().add(time(plan, day));
        }
        return new Derivation(plan.rule().number(), trace.steps());
    }

    /** Applies what holds for all rules: exclusive sibling and valid term. */
    int admitted(int rule, int shifted, List<Step> steps) {
        int day = shifted;
        if (day != EpochDays.NONE && terms.yields()) {
            int free = taken.test(day) ? EpochDays.NONE : day;
            steps.add(new ExclusiveStep(rule, terms.exclusive(), day, free));
            day = free;
        }
        if (day != EpochDays.NONE && terms.ends()) {
            int valid = day > terms.validUntil() ? EpochDays.NONE : day;
            steps.add(new ValidUntilStep(rule, terms.validUntil(), day, valid));
            day = valid;
        }
        return day;
    }

    private TimeStep time(RulePlan plan, int day) {
        Registration registration = plan.basis().registration();
        long second = plan.second(day);
        if (second >= registration.firstSecond()) {
            return step(plan, day, Instant.ofEpochSecond(second), day);
        }
        boolean runsNow = day == plan.basis().registrationDay() && second == latestPassed;
        return runsNow
                ? step(plan, day, registration.at(), day)
                : step(plan, day, Instant.ofEpochSecond(second), EpochDays.NONE);
    }

    private TimeStep step(RulePlan plan, int day, Instant start, int after) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(plan.localSecond(day), 0, ZoneOffset.UTC);
        ZoneClock clock = plan.basis().clock();
        TimeStep.Finding finding = after == EpochDays.NONE
                ? TimeStep.Finding.BEFORE_REGISTRATION
                : start.getEpochSecond() != plan.second(day)
                        ? TimeStep.Finding.RUNS_AT_REGISTRATION
                        : TimeStep.Finding.of(clock.daylight(local));
        TimeStep.Hour hour = new TimeStep.Hour(plan.rule().startTime(), plan.basis().calendar().baseTime());
        return new TimeStep(plan.rule().number(), hour, day, after, local, start, finding);
    }
}
