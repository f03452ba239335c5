package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import dandori.schedule.EpochDays;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.MergeStep;
import dandori.schedule.why.Step;

/**
 * The runs of a registered root jobnet ({@code schedule.md} §7): the union of its rules in time order, without the days
 * of an exclusive sibling, equal date-times merged. A pure function of schedule, calendar, zone and registration; what
 * it says about a day does not depend on the stretch asked for. Safe for use by several threads.
 */
public final class JobnetPlan implements UpperRuns {

    /** Starts of schedule days further apart than this never coincide. */
    static final int DAYS_THAT_MAY_MERGE = 4;

    private final JobnetSchedule schedule;
    private final PlanBasis basis;
    private final List<RulePlan> rules;
    private final DaysTaken taken;

    /** The plan of a jobnet that no sibling excludes. */
    public JobnetPlan(JobnetSchedule schedule, PlanBasis basis) {
        this(schedule, basis, DaysTaken.NONE);
    }

    private JobnetPlan(JobnetSchedule schedule, PlanBasis basis, DaysTaken taken) {
        this.schedule = schedule;
        this.basis = basis;
        this.taken = taken;
        List<RuleDefinition> active = schedule.undefined() ? List.of() : schedule.rules();
        rules = active.stream().map(rule -> new RulePlan(rule, basis, schedule.terms().validUntil())).toList();
    }

    /**
     * This plan without the schedule days on which the sibling named by {@code ejn} has a run, the sibling's own
     * {@code ejn} left aside: of two that exclude one another neither runs.
     */
    public JobnetPlan excludedBy(JobnetPlan sibling) {
        return new JobnetPlan(schedule, basis, sibling::daysBeforeExclusion);
    }

    /** The schedule the plan is made from. */
    public JobnetSchedule schedule() {
        return schedule;
    }

    /** What the plan is made from, beside the schedule. */
    public PlanBasis basis() {
        return basis;
    }

    /** The starts of a stretch of schedule days, both ends included, without derivations. */
    public Starts starts(LocalDate from, LocalDate to) {
        return starts(EpochDays.of(from), EpochDays.of(to));
    }

    /** The starts of a stretch of schedule days given as day numbers. */
    public Starts starts(int from, int to) {
        long[] all = collect(from - DAYS_THAT_MAY_MERGE, to + DAYS_THAT_MAY_MERGE, taken).finish();
        return new Starts(all, basis.registration().at(), from, to);
    }

    /** The runs of a stretch of schedule days, both ends included, in time order, each with its derivations. */
    public List<Run> runs(LocalDate from, LocalDate to) {
        return runs(EpochDays.of(from), EpochDays.of(to));
    }

    @Override
    public List<Run> runs(int from, int to) {
        Starts starts = starts(from, to);
        Derivations derivations = new Derivations(schedule.terms(), day -> false, latestPassed());
        List<Run> runs = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            runs.add(run(starts, i, derivations));
        }
        return runs;
    }

    /** The first run that starts after an instant; empty when there is none within forty years. */
    public Optional<Run> next(Instant after) {
        return new NextRun(this).after(after);
    }

    /** Why the jobnet runs, or does not run, on a schedule day. */
    public DayExplanation why(LocalDate date) {
        int day = EpochDays.of(date);
        List<Derivation> running = runs(day - DAYS_THAT_MAY_MERGE, day).stream()
                .flatMap(run -> run.derivations().stream()).filter(derivation -> derivation.last().after() == day)
                .toList();
        BitSet rulesRunning = new BitSet();
        running.forEach(derivation -> rulesRunning.set(derivation.rule()));
        Derivations derivations = new Derivations(schedule.terms(), taken::on, latestPassed());
        List<Derivation> absent = new Absence(schedule, basis, derivations::of).on(day, rulesRunning);
        return new DayExplanation(date, basis.calendar().ruling(day), running, absent);
    }

    private Run run(Starts starts, int index, Derivations derivations) {
        List<Origin> origins = starts.origins(index);
        List<Integer> merged = Run.rulesOf(origins);
        List<Derivation> found = new ArrayList<>(origins.size());
        for (Origin origin : origins) {
            RulePlan rule = rule(origin.rule());
            rule.candidatesOfRun(origin.day(),
                    candidate -> found.add(withMerge(derivations.of(rule, candidate), merged)));
        }
        return new Run(starts.date(index), starts.at(index), origins, found);
    }

    static Derivation withMerge(Derivation derivation, List<Integer> merged) {
        if (merged.size() == 1) {
            return derivation;
        }
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.add(new MergeStep(derivation.rule(), merged, derivation.last().after()));
        return new Derivation(derivation.rule(), steps);
    }

    private RulePlan rule(int number) {
        for (RulePlan rule : rules) {
            if (rule.rule().number() == number) {
                return rule;
            }
        }
        throw new IllegalStateException("No rule " + number + " in jobnet " + schedule.jobnet() + ".");
    }

    private StartBuffer collect(int from, int to, DaysTaken excluded) {
        StartBuffer buffer = new StartBuffer(basis.registration(), basis.registrationDay());
        BitSet closed = excluded.between(from, to);
        for (RulePlan rule : rules) {
            int number = rule.rule().number();
            rule.visit(from, to, day -> {
                if (!closed.get(day - from)) {
                    buffer.add(rule.second(day), day, number);
                }
            });
        }
        return buffer;
    }

    private BitSet daysBeforeExclusion(int from, int to) {
        BitSet days = new BitSet();
        for (long start : collect(from, to, DaysTaken.NONE).finish()) {
            days.set(PackedStart.day(start) - from);
        }
        return days;
    }

    private long latestPassed() {
        if (!basis.registration().runPassed()) {
            return Long.MIN_VALUE;
        }
        return collect(basis.registrationDay(), basis.registrationDay(), taken).latestPassed();
    }
}
