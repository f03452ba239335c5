package dandori.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dandori.schedule.EpochDays;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;

/**
 * When a nested jobnet is due inside the runs of its upper jobnet ({@code schedule.md} §7). It follows the upper jobnet
 * unless it has rules of its own; then a rule is due on a schedule day on which the upper rule it is linked to has a
 * run, and a due jobnet is due in every upper run of that day. Where it is not due it is bypassed.
 */
public final class NestedPlan implements UpperRuns {

    private static final int MARGIN = JobnetPlan.DAYS_THAT_MAY_MERGE;

    private final JobnetSchedule schedule;
    private final PlanBasis basis;
    private final UpperRuns upper;
    private final DaysTaken taken;

    /**
     * The plan of a nested jobnet that no sibling excludes.
     *
     * @param basis the root's, {@linkplain PlanBasis#withCalendar with another calendar} when the jobnet has {@code jc}
     * @param upper the plan of the jobnet directly above
     */
    public NestedPlan(JobnetSchedule schedule, PlanBasis basis, UpperRuns upper) {
        this(schedule, basis, upper, DaysTaken.NONE);
    }

    private NestedPlan(JobnetSchedule schedule, PlanBasis basis, UpperRuns upper, DaysTaken taken) {
        this.schedule = schedule;
        this.basis = basis;
        this.upper = upper;
        this.taken = taken;
    }

    /**
     * This plan without the days on which the sibling named by {@code ejn} has a run, its own {@code ejn} left aside.
     */
    public NestedPlan excludedBy(NestedPlan sibling) {
        return new NestedPlan(schedule, basis, upper, sibling::daysBeforeExclusion);
    }

    /**
     * Where the jobnet is due among the upper jobnet's runs of a stretch of schedule days, in the upper runs' order.
     * Several entries for one upper run are starts by several rules; the first is when the jobnet begins.
     */
    public List<NestedRun> runsWithinUpper(LocalDate from, LocalDate to) {
        return runsWithinUpper(EpochDays.of(from), EpochDays.of(to), taken);
    }

    @Override
    public List<Run> runs(int from, int to) {
        return runsWithinUpper(from, to, taken).stream().map(NestedRun::run).toList();
    }

    /** Why the jobnet is due, or not due, on a schedule day. */
    public DayExplanation why(LocalDate date) {
        int day = EpochDays.of(date);
        List<Derivation> running = runs(day - MARGIN, day).stream().flatMap(run -> run.derivations().stream())
                .filter(derivation -> derivation.last().after() == day).distinct().toList();
        return new DayExplanation(date, basis.calendar().ruling(day), running, absent(day, running));
    }

    private List<Derivation> absent(int day, List<Derivation> running) {
        NestedDerivations derivations = derivations(day - MARGIN, day + MARGIN, taken);
        if (!schedule.terms().ownRules()) {
            return running.isEmpty() ? List.of(derivations.notDueWithUpper(day)) : List.of();
        }
        BitSet rules = new BitSet();
        running.forEach(derivation -> rules.set(derivation.rule()));
        return new Absence(schedule, basis, derivations::ofDay).on(day, rules);
    }

    private NestedDerivations derivations(int from, int to, DaysTaken excluded) {
        int widest = schedule.rules().stream().mapToInt(rule -> rule.when().reach()).max().orElse(0);
        int earliest = from - MARGIN - 2 * widest;
        int latest = to + MARGIN + 2 * widest;
        BitSet closed = excluded.between(earliest, latest);
        return new NestedDerivations(schedule.terms(), basis, upper.runs(earliest, latest),
                day -> day >= earliest && closed.get(day - earliest));
    }

    private List<NestedRun> runsWithinUpper(int from, int to, DaysTaken excluded) {
        NestedDerivations derivations = derivations(from, to, excluded);
        List<RulePlan> rules = schedule.undefined()
                ? List.of()
                : schedule.rules().stream()
                        .map(rule -> new RulePlan(rule, basis, schedule.terms().validUntil())).toList();
        List<NestedRun> found = new ArrayList<>();
        for (Run above : upper.runs(from, to)) {
            List<NestedDerivations.Due> due = schedule.terms().ownRules()
                    ? derivations.due(rules, above)
                    : derivations.following(above);
            NestedDerivations.merged(due).forEach(run -> found.add(new NestedRun(above, run)));
        }
        return found;
    }

    private BitSet daysBeforeExclusion(int from, int to) {
        BitSet days = new BitSet();
        for (NestedRun nested : runsWithinUpper(from - MARGIN, to, DaysTaken.NONE)) {
            nested.run().origins().stream().filter(origin -> origin.day() >= from && origin.day() <= to)
                    .forEach(origin -> days.set(origin.day() - from));
        }
        return days;
    }
}
