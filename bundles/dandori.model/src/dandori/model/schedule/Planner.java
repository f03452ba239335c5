package dandori.model.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Predicate;

import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.clock.ScheduleDays;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.NestedPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.plan.UpperRuns;

/**
 * Plans jobnets of a definition as if each root jobnet, an exclusive sibling too, were registered at the beginning of
 * one schedule day.
 */
public final class Planner {

    private final ScheduledDefinition definition;
    private final ZoneClock clock;
    private final Function<ScheduleDays, Registration> registration;
    private final Predicate<String> excludes;

    /**
     * A planner.
     *
     * @param registered the schedule day of the registration
     * @param runPassed  {@code passed=immediate}
     */
    public Planner(ScheduledDefinition definition, ZoneId zone, LocalDate registered, boolean runPassed) {
        this.definition = definition;
        this.clock = new ZoneClock(zone);
        excludes = sibling -> true;
        registration = days -> new Registration(days.beginning(EpochDays.of(registered)), runPassed);
    }

    /**
     * A planner of jobnets registered at an instant.
     *
     * @param excludes whether an exclusive sibling with this path is registered: another excludes nothing
     */
    public Planner(ScheduledDefinition definition, ZoneClock clock, Registration registered,
            Predicate<String> excludes) {
        this.definition = definition;
        this.clock = clock;
        this.excludes = excludes;
        registration = days -> registered;
    }

    /** The plan of a root jobnet, or of a jobnet nested in one. */
    public PlannedJobnet plan(Jobnet jobnet) {
        if (ScheduledDefinition.isRootJobnet(jobnet)) {
            JobnetPlan plan = root(jobnet);
            return new PlannedJobnet(UnitPath.of(jobnet), plan, plan::why);
        }
        NestedPlan plan = nested(jobnet);
        return new PlannedJobnet(UnitPath.of(jobnet), plan, plan::why);
    }

    /** The plan of a root jobnet. */
    public JobnetPlan root(Unit jobnet) {
        WorkCalendar calendar = definition.calendarOfRoot(jobnet);
        Registration registered = registration.apply(new ScheduleDays(clock, calendar.baseTime()));
        JobnetPlan plan = alone(jobnet, registered);
        return definition.exclusiveSibling(jobnet).filter(sibling -> excludes.test(UnitPath.of(sibling)))
                .map(sibling -> plan.excludedBy(alone(sibling, registered))).orElse(plan);
    }

    private JobnetPlan alone(Unit jobnet, Registration registration) {
        return new JobnetPlan(definition.schedule(jobnet),
                PlanBasis.ofRoot(definition.calendarOfRoot(jobnet), clock, registration));
    }

    /** What a nested jobnet is planned inside of: the upper jobnet's runs, and the root's basis. */
    private record Above(UpperRuns runs, PlanBasis basis) {
    }

    private Above above(Unit nested) {
        Unit upper = nested.getUpper();
        if (ScheduledDefinition.isRootJobnet(upper)) {
            JobnetPlan plan = root(upper);
            return new Above(plan, plan.basis());
        }
        Above higher = above(upper);
        return new Above(nested(upper, higher), higher.basis());
    }

    /** The plan of a nested jobnet. */
    public NestedPlan nested(Unit jobnet) {
        return nested(jobnet, above(jobnet));
    }

    private NestedPlan nested(Unit jobnet, Above above) {
        NestedPlan plan = alone(jobnet, above);
        return definition.exclusiveSibling(jobnet).map(sibling -> plan.excludedBy(alone(sibling, above))).orElse(plan);
    }

    private NestedPlan alone(Unit jobnet, Above above) {
        PlanBasis basis = definition.chosenCalendar(jobnet).map(above.basis()::withCalendar).orElse(above.basis());
        return new NestedPlan(definition.schedule(jobnet), basis, above.runs());
    }
}
