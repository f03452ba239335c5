package dandori.schedule.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.DayRuling;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.RuleDefinition.Dates;
import dandori.schedule.rule.Substitution;
import dandori.schedule.why.CandidateStep;
import dandori.schedule.why.CycleStep;
import dandori.schedule.why.DaysFromStartStep;
import dandori.schedule.why.RegistrationStep;
import dandori.schedule.why.Step;
import dandori.schedule.why.SubstituteStep;

/**
 * Writes down the steps by which a rule comes from a candidate to its schedule day; the same steps {@link RulePlan}
 * takes.
 */
final class RuleTrace {

    private final RulePlan plan;
    private final Dates when;
    private final WorkCalendar calendar;
    private final int rule;
    private final List<Step> steps = new ArrayList<>(6);

    RuleTrace(RulePlan plan) {
        this.plan = plan;
        when = plan.rule().when();
        rule = plan.rule().number();
        calendar = plan.basis().calendar();
    }

    /** The steps so far. */
    List<Step> steps() {
        return steps;
    }

    /** Traces a candidate of the rule to its schedule day, or to {@link EpochDays#NONE} where it stopped. */
    int candidateToDay(int candidate) {
        int day = candidate(candidate);
        day = day == EpochDays.NONE ? day : substitute(day);
        return day == EpochDays.NONE ? day : daysFromStart(day);
    }

    private int candidate(int candidate) {
        int begin = plan.first().day();
        steps.add(first(begin, foundOrNot()));
        if (candidate != begin) {
            steps.add(new CycleStep(rule, when.cycle(), plan.series().steps(candidate), begin, candidate,
                    CycleStep.Nearest.NOT_ASKED, CycleStep.Finding.STEPPED));
        }
        if (candidate < plan.basis().registrationDay()) {
            steps.add(new RegistrationStep(rule, plan.basis().registrationDay(), candidate));
            return EpochDays.NONE;
        }
        return candidate;
    }

    private CandidateStep.Finding foundOrNot() {
        if (plan.first().day() != EpochDays.NONE) {
            return CandidateStep.Finding.FOUND;
        }
        return plan.first().month() == EpochDays.NONE
                ? CandidateStep.Finding.NOT_WITHIN_FORTY_YEARS
                : CandidateStep.Finding.NOT_IN_MONTH;
    }

    private CandidateStep first(int after, CandidateStep.Finding finding) {
        return new CandidateStep(rule, when.startDay(), plan.basis().registrationDay(), plan.first().month(), after,
                finding);
    }

    private int substitute(int candidate) {
        if (calendar.isOpen(candidate)) {
            return candidate;
        }
        Substitution substitution = when.substitution();
        int day = substitution.apply(candidate, calendar);
        steps.add(new SubstituteStep(rule, substitution, candidate, day, substitutionFacts(candidate, day)));
        return day;
    }

    private List<DayRuling> substitutionFacts(int candidate, int day) {
        Substitution substitution = when.substitution();
        if (!substitution.moves()) {
            return List.of(calendar.ruling(candidate));
        }
        int way = substitution.kind() == Substitution.Kind.PREVIOUS_OPEN_DAY ? -1 : 1;
        int end = day == EpochDays.NONE ? candidate + way * substitution.within() : day;
        return rulings(candidate, end, way);
    }

    private List<DayRuling> rulings(int from, int to, int way) {
        List<DayRuling> rulings = new ArrayList<>();
        for (int day = from; day != to + way; day += way) {
            rulings.add(calendar.ruling(day));
        }
        return rulings;
    }

    private int daysFromStart(int base) {
        DaysFromStart shift = when.daysFromStart();
        if (shift instanceof DaysFromStart.Stay) {
            return base;
        }
        int day = shift.from(base, calendar);
        steps.add(new DaysFromStartStep(rule, shift, base, day, closedPassedOver(base, day)));
        return day;
    }

    private List<DayRuling> closedPassedOver(int base, int day) {
        DaysFromStart shift = when.daysFromStart();
        boolean back = shift instanceof DaysFromStart.OpenDaysBefore;
        if (!back && !(shift instanceof DaysFromStart.OpenDaysAfter)) {
            return List.of();
        }
        int way = back ? -1 : 1;
        int end = day == EpochDays.NONE ? base + way * shift.reach() : day;
        return rulings(base + way, end, way).stream().filter(ruling -> !ruling.open()).toList();
    }

    /** Writes down that a day is no candidate, and which days around it are. */
    void noCandidateOn(int day, CycleStep.Nearest nearest) {
        steps.add(first(plan.first().day(), foundOrNot()));
        noCandidateFinding(day).ifPresent(finding -> steps.add(
                new CycleStep(rule, when.cycle(), 0, plan.first().day(), EpochDays.NONE, nearest, finding)));
    }

    private Optional<CycleStep.Finding> noCandidateFinding(int day) {
        if (plan.series() instanceof CandidateSeries.EveryNthMonth months) {
            return Optional.of(months.lacksDayIn(day) ? CycleStep.Finding.NOT_IN_MONTH : CycleStep.Finding.OTHER_DAYS);
        }
        if (plan.first().day() != EpochDays.NONE) {
            return Optional.of(plan.series() instanceof CandidateSeries.None
                    ? CycleStep.Finding.WEEKS_OF_COUNTED_DAYS
                    : CycleStep.Finding.OTHER_DAYS);
        }
        boolean stepsNowhere = plan.first().month() != EpochDays.NONE && when.cycle().unit() != Cycle.Unit.ONCE;
        return stepsNowhere ? Optional.of(CycleStep.Finding.NOTHING_TO_STEP_FROM) : Optional.empty();
    }

    /** Writes down that the rule is undefined. */
    void undefined() {
        steps.add(first(EpochDays.NONE, CandidateStep.Finding.UNDEFINED));
    }
}
