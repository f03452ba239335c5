package dandori.schedule.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.RuleDefinition.Dates;
import dandori.schedule.rule.Substitution;
import dandori.schedule.why.CandidateStep;
import dandori.schedule.why.CycleStep;
import dandori.schedule.why.DaysFromStartStep;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.LinkStep;
import dandori.schedule.why.Step;
import dandori.schedule.why.SubstituteStep;
import dandori.schedule.why.TimeStep;
import dandori.schedule.why.ValidUntilStep;

/**
 * Takes the steps of a derivation again, from what each says it used, and compares every day and the start with what it
 * says it gave ({@code schedule.md} §8). What a derivation takes from elsewhere (the exclusive sibling, the upper
 * jobnet, the registration) is believed.
 */
public final class Reevaluation {

    private final WorkCalendar calendar;
    private final ZoneClock clock;

    /** Re-evaluates with a calendar and a wall clock, which should be those of the derivation. */
    public Reevaluation(WorkCalendar calendar, ZoneClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first step that does not give what it says; empty when the derivation holds. */
    public Optional<Step> firstUntrue(Derivation derivation) {
        List<Step> steps = derivation.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean connected = i == 0 || steps.get(i).before() == steps.get(i - 1).after()
                    || steps.get(i) instanceof CycleStep;
            if (!connected || !holds(steps.get(i), derivation)) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean holds(Step step, Derivation derivation) {
        if (step instanceof CandidateStep candidate) {
            return candidate.finding() == CandidateStep.Finding.UNDEFINED || first(candidate).day() == step.after();
        }
        if (step instanceof CycleStep cycle) {
            CandidateStep begin = (CandidateStep) derivation.steps().get(0);
            return cycle.finding() != CycleStep.Finding.STEPPED || stepped(cycle, begin);
        }
        if (step instanceof TimeStep time) {
            return startsThen(time) && (nested(derivation) || countedFromDay(time));
        }
        return dayFrom(step) == step.after();
    }

    private int dayFrom(Step step) {
        if (step instanceof SubstituteStep substitute) {
            return substitute.substitution().apply(step.before(), calendar);
        }
        if (step instanceof DaysFromStartStep shift) {
            return shift.shift().from(step.before(), calendar);
        }
        if (step instanceof ValidUntilStep valid) {
            return step.before() > valid.until() ? EpochDays.NONE : step.before();
        }
        return step.after();
    }

    private FirstCandidate first(CandidateStep step) {
        return FirstCandidate.of(step.startDay(), step.registrationDay(), calendar);
    }

    private boolean stepped(CycleStep step, CandidateStep begin) {
        Dates when = new Dates(begin.startDay(), step.cycle(), Substitution.NONE, DaysFromStart.NONE);
        CandidateSeries series = CandidateSeries.of(when, first(begin), calendar);
        boolean[] met = new boolean[1];
        series.visit(step.after(), step.after(), day -> met[0] = true);
        return met[0] && series.steps(step.after()) == step.times() && first(begin).day() == step.before();
    }

    private static boolean nested(Derivation derivation) {
        return derivation.steps().stream().anyMatch(LinkStep.class::isInstance);
    }

    private static boolean countedFromDay(TimeStep step) {
        int base = step.hour().baseTime().toSecondOfDay() / 60;
        int minutes = step.hour().startTime().minutesFromMidnight(base);
        return step.local().equals(EpochDays.date(step.before()).atStartOfDay().plusMinutes(minutes));
    }

    private boolean startsThen(TimeStep step) {
        Instant wanted = clock.resolve(step.local());
        return switch (step.finding()) {
            case PLAIN, GAP, OVERLAP, AFTER_UPPER, BEFORE_REGISTRATION -> step.start().equals(wanted);
            case WITH_UPPER, RUNS_AT_REGISTRATION -> step.start().isAfter(wanted) || step.start().equals(wanted);
        };
    }
}
