package dandori.schedule.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import dandori.schedule.EpochDays;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.rule.JobnetSchedule.Terms;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartTime;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.LinkStep;
import dandori.schedule.why.Step;
import dandori.schedule.why.TimeStep;

/** How a nested jobnet's rules become due inside upper runs, with derivations ({@code schedule.md} §7). */
final class NestedDerivations {

    /** The rule of a derivation that only says "as the upper jobnet". */
    private static final int NO_RULE = 0;

    private final PlanBasis basis;
    private final Derivations general;
    private final Set<Origin> upperOrigins = new HashSet<>();

    NestedDerivations(Terms terms, PlanBasis basis, List<Run> uppers, IntPredicate taken) {
        this.basis = basis;
        general = new Derivations(terms, taken, Long.MIN_VALUE);
        uppers.forEach(run -> upperOrigins.addAll(run.origins()));
    }

    /** A start of the nested jobnet inside an upper run. */
    record Due(Origin origin, Instant start, Derivation derivation) {
    }

    /** The starts of a jobnet that follows its upper jobnet. */
    List<Due> following(Run above) {
        List<Due> due = new ArrayList<>();
        for (Origin origin : above.origins()) {
            List<Step> steps = new ArrayList<>();
            steps.add(new LinkStep(origin.rule(), origin.rule(), origin.day(), origin.day()));
            if (general.admitted(origin.rule(), origin.day(), steps) != EpochDays.NONE) {
                steps.add(time(origin, StartTime.AT_BASE_TIME, above, basis.clock().local(above.start())));
                due.add(new Due(origin, above.start(), new Derivation(origin.rule(), steps)));
            }
        }
        return due;
    }

    /** The starts by the jobnet's own rules on the upper run's schedule day. */
    List<Due> due(List<RulePlan> rules, Run above) {
        List<Due> due = new ArrayList<>();
        for (RulePlan rule : rules) {
            above.origins().stream().mapToInt(Origin::day).distinct()
                    .forEach(day -> rule.candidatesOf(day, candidate -> add(rule, candidate, above, due)));
        }
        return due;
    }

    private void add(RulePlan rule, int candidate, Run above, List<Due> due) {
        Derivation derivation = ofDay(rule, candidate);
        if (derivation.runs()) {
            Origin origin = new Origin(rule.rule().number(), derivation.last().after());
            List<Step> steps = new ArrayList<>(derivation.steps());
            TimeStep time = time(origin, rule.rule().startTime(), above, wanted(rule, origin.day(), above));
            steps.add(time);
            due.add(new Due(origin, time.start(), new Derivation(origin.rule(), steps)));
        }
    }

    /** The derivation of a candidate up to its day; the hour depends on the upper run. */
    Derivation ofDay(RulePlan plan, int candidate) {
        RuleTrace trace = new RuleTrace(plan);
        RuleDefinition rule = plan.rule();
        int day = trace.candidateToDay(candidate);
        if (day != EpochDays.NONE) {
            int linked = upperOrigins.contains(new Origin(rule.link(), day)) ? day : EpochDays.NONE;
            trace.steps().add(new LinkStep(rule.number(), rule.link(), day, linked));
            general.admitted(rule.number(), linked, trace.steps());
        }
        return new Derivation(rule.number(), trace.steps());
    }

    /** Why a jobnet that follows its upper jobnet is not due on a day. */
    Derivation notDueWithUpper(int day) {
        boolean upperRuns = upperOrigins.stream().anyMatch(origin -> origin.day() == day);
        int due = upperRuns ? day : EpochDays.NONE;
        List<Step> steps = new ArrayList<>(List.of(new LinkStep(NO_RULE, NO_RULE, day, due)));
        general.admitted(NO_RULE, due, steps);
        return new Derivation(NO_RULE, steps);
    }

    private LocalDateTime wanted(RulePlan rule, int day, Run above) {
        StartTime hour = rule.rule().startTime();
        return hour.relative()
                ? basis.clock().local(above.start()).plusMinutes(hour.minutes())
                : LocalDateTime.ofEpochSecond(rule.localSecond(day), 0, ZoneOffset.UTC);
    }

    private TimeStep time(Origin origin, StartTime hour, Run above, LocalDateTime wanted) {
        Instant own = basis.clock().resolve(wanted);
        boolean early = own.isBefore(above.start());
        TimeStep.Finding finding = early
                ? TimeStep.Finding.WITH_UPPER
                : finding(hour, basis.clock().daylight(wanted));
        return new TimeStep(origin.rule(), new TimeStep.Hour(hour, basis.calendar().baseTime()), origin.day(),
                origin.day(), wanted, early ? above.start() : own, finding);
    }

    private static TimeStep.Finding finding(StartTime hour, ZoneClock.Daylight daylight) {
        return hour.relative() && daylight == ZoneClock.Daylight.PLAIN
                ? TimeStep.Finding.AFTER_UPPER
                : TimeStep.Finding.of(daylight);
    }

    /** Starts in time order, equal ones merged into one run. */
    static List<Run> merged(List<Due> due) {
        SortedMap<Instant, List<Due>> byStart = new TreeMap<>();
        due.forEach(one -> byStart.computeIfAbsent(one.start(), start -> new ArrayList<>()).add(one));
        List<Run> runs = new ArrayList<>();
        byStart.forEach((start, group) -> runs.add(run(start, group)));
        return runs;
    }

    private static Run run(Instant start, List<Due> group) {
        List<Origin> origins = group.stream().map(Due::origin).distinct()
                .sorted(Comparator.comparingInt(Origin::day).thenComparingInt(Origin::rule)).toList();
        List<Integer> rules = Run.rulesOf(origins);
        return new Run(EpochDays.date(origins.get(0).day()), start, origins,
                group.stream().map(due -> JobnetPlan.withMerge(due.derivation(), rules)).toList());
    }
}
