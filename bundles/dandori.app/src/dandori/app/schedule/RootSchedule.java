package dandori.app.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;

import dandori.engine.plan.StartRule;
import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.clock.ScheduleDays;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.Registration;

/** The schedule of one root jobnet of a definition, in the zone of a site. */
public final class RootSchedule {

    private final ScheduledDefinition definition;
    private final Jobnet root;
    private final ZoneClock clock;
    private final ScheduleDays days;
    private final Predicate<String> registered;

    /** @param registered whether a root jobnet with this path is registered: only then it excludes others */
    public RootSchedule(Definition definition, Jobnet root, ZoneId zone, Predicate<String> registered) {
        this.registered = registered;
        this.definition = new ScheduledDefinition(definition);
        this.root = root;
        clock = new ZoneClock(zone);
        WorkCalendar calendar = this.definition.calendarOfRoot(root);
        days = new ScheduleDays(clock, calendar.baseTime());
    }

    /** The starts it has when registered at an instant. */
    public StartRule registered(Instant at, boolean runPassed) {
        return new RegisteredStarts(root, new Planner(definition, clock, new Registration(at, runPassed), registered),
                definition,
                clock);
    }

    /** The schedule day that contains an instant. */
    public LocalDate dayOf(Instant instant) {
        return EpochDays.date(days.containing(instant));
    }
}
