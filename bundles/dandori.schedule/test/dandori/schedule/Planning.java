package dandori.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.NestedPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.plan.Run;
import dandori.schedule.plan.UpperRuns;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Reading;

/** Builds plans from the text a user would write: {@code aPlan().with("/", "cl=sa; cl=su").jobnet("sd=15")}. */
public final class Planning {

    private final List<CalendarDefinition> groups = new ArrayList<>();
    private String group = "/";
    private ZoneId zone = ZoneId.of("Asia/Tokyo");
    private LocalDateTime registered = LocalDateTime.of(2026, 1, 1, 0, 0);
    private boolean passed;

    private Planning() {
    }

    public static Planning aPlan() {
        return new Planning();
    }

    /** Saturdays and Sundays closed in the root group. */
    public static Planning aPlanWithWeekends() {
        return aPlan().with("/", "cl=sa; cl=su");
    }

    /** Adds a group's calendar; jobnets live in the group added last. */
    public Planning with(String path, String lines) {
        groups.add(accepted(CalendarReader.read(path, parameters(lines))));
        group = path;
        return this;
    }

    public Planning zone(String name) {
        zone = ZoneId.of(name);
        return this;
    }

    /** Local date-time of registration; a bare date means its midnight. */
    public Planning registered(String local) {
        registered = local.contains("T") ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay();
        return this;
    }

    public Planning passedImmediate() {
        passed = true;
        return this;
    }

    public static List<Parameter> parameters(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> line.split("=", 2)).map(pair -> new Parameter(pair[0], pair[1])).toList();
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading.refused()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.value();
    }

    public static JobnetSchedule schedule(String name, String parameters) {
        return accepted(JobnetReader.read(name, parameters(parameters)));
    }

    public CalendarBook book() {
        return new CalendarBook(groups);
    }

    public WorkCalendar calendar() {
        return book().calendarOf(group);
    }

    public PlanBasis basis() {
        ZoneClock clock = new ZoneClock(zone);
        return PlanBasis.ofRoot(calendar(), clock, new Registration(clock.resolve(registered), passed));
    }

    public JobnetPlan jobnet(String parameters) {
        JobnetSchedule schedule = schedule("jobnet", parameters);
        WorkCalendar calendar = book().calendarOf(schedule.calendarGroup(group));
        ZoneClock clock = new ZoneClock(zone);
        return new JobnetPlan(schedule,
                PlanBasis.ofRoot(calendar, clock, new Registration(clock.resolve(registered), passed)));
    }

    public NestedPlan nested(String parameters, UpperRuns upper) {
        JobnetSchedule schedule = schedule("nested", parameters);
        return new NestedPlan(schedule, basis().withCalendar(book().calendarOf(schedule.calendarGroup(group))), upper);
    }

    /** Schedule days of a plan's runs in a stretch. */
    public static List<String> days(JobnetPlan plan, String from, String to) {
        return plan.runs(LocalDate.parse(from), LocalDate.parse(to)).stream().map(run -> run.day().toString()).toList();
    }

    /** {@code day local-start rules} of a plan's runs in a stretch. */
    public static List<String> lines(JobnetPlan plan, String from, String to) {
        ZoneClock clock = plan.basis().clock();
        return plan.runs(LocalDate.parse(from), LocalDate.parse(to)).stream().map(run -> line(run, clock)).toList();
    }

    public static String line(Run run, ZoneClock clock) {
        return run.day() + " " + clock.local(run.start()) + " " + run.rules();
    }

    /** Instants of a plan's runs in a stretch. */
    public static Stream<Instant> starts(JobnetPlan plan, String from, String to) {
        return plan.runs(LocalDate.parse(from), LocalDate.parse(to)).stream().map(Run::start);
    }
}
