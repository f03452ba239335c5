package dandori.app.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dandori.engine.plan.PlannedStart;
import dandori.engine.plan.StartRule;
import dandori.engine.run.Monitoring;
import dandori.engine.run.NestedStart;
import dandori.engine.run.Planned;
import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.NestedPlan;
import dandori.schedule.plan.NestedRun;
import dandori.schedule.plan.Run;
import dandori.schedule.rule.MonitoringLimit;
import dandori.schedule.rule.RuleDefinition;

/** The starts that the schedule of a registered root jobnet gives it, as the scheduler takes them. */
final class RegisteredStarts implements StartRule {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Jobnet root;
    private final Planner planner;
    private final ScheduledDefinition definition;
    private final ZoneClock clock;
    private final JobnetPlan plan;

    RegisteredStarts(Jobnet root, Planner planner, ScheduledDefinition definition, ZoneClock clock) {
        this.root = root;
        this.planner = planner;
        this.definition = definition;
        this.clock = clock;
        plan = planner.root(root);
    }

    @Override
    public Optional<PlannedStart> after(Instant instant) {
        return plan.next(instant).map(RegisteredStarts::start);
    }

    @Override
    public List<PlannedStart> between(LocalDate from, LocalDate to) {
        return plan.runs(from, to).stream().map(RegisteredStarts::start).toList();
    }

    private static PlannedStart start(Run run) {
        return new PlannedStart(run.day(), run.start(), run.rules());
    }

    @Override
    public Planned details(PlannedStart start) {
        Map<String, NestedStart> nested = new HashMap<>();
        if (!start.rules().isEmpty()) {
            nestedStarts(root, start, nested);
        }
        return new Planned(start.rules(), nested, monitoring(start));
    }

    // --- nested jobnets ------------------------------------------------------------------------------------------

    private void nestedStarts(Unit upper, PlannedStart start, Map<String, NestedStart> found) {
        for (Unit unit : upper.getUnits()) {
            if (unit instanceof Jobnet jobnet) {
                if (definition.schedule(jobnet).terms().ownRules()) {
                    found.put(UnitPath.of(jobnet), nestedStart(jobnet, start));
                }
                nestedStarts(jobnet, start, found);
            }
        }
    }

    private NestedStart nestedStart(Jobnet jobnet, PlannedStart start) {
        NestedPlan nested = planner.nested(jobnet);
        return nested.runsWithinUpper(start.day(), start.day()).stream().findFirst()
                .map(run -> nestedStart(jobnet, run)).orElse(NestedStart.notDue());
    }

    private NestedStart nestedStart(Jobnet jobnet, NestedRun due) {
        int first = due.run().rules().get(0);
        return rule(jobnet, first).filter(rule -> rule.startTime().relative())
                .map(rule -> NestedStart.afterUpper(Duration.ofMinutes(rule.startTime().minutes())))
                .orElse(NestedStart.at(due.run().start()));
    }

    private Optional<RuleDefinition> rule(Jobnet jobnet, int number) {
        return definition.schedule(jobnet).rules().stream().filter(rule -> rule.number() == number).findFirst();
    }

    // --- start condition -----------------------------------------------------------------------------------------

    private Optional<Monitoring> monitoring(PlannedStart start) {
        return start.rules().stream().map(number -> rule(root, number)).flatMap(Optional::stream)
                .filter(rule -> rule.monitoring().usesStartCondition()).findFirst()
                .map(rule -> new Monitoring(count(rule.monitoring().count()),
                        until(rule.monitoring().period(), start)));
    }

    private static OptionalInt count(MonitoringLimit limit) {
        return limit.kind() == MonitoringLimit.Kind.TIMES ? OptionalInt.of(limit.value()) : OptionalInt.empty();
    }

    private Optional<Instant> until(MonitoringLimit limit, PlannedStart start) {
        return switch (limit.kind()) {
            case FOR_MINUTES -> Optional.of(start.at().plus(Duration.ofMinutes(limit.value())));
            case UNTIL_CLOCK_TIME -> Optional.of(clock.resolve(start.day().plusDays(limit.value() / MINUTES_OF_DAY)
                    .atTime(LocalTime.ofSecondOfDay(limit.value() % MINUTES_OF_DAY * 60L))));
            default -> Optional.empty();
        };
    }
}
