package dandori.model.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dandori.model.Definition;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.check.CalendarCheck;
import dandori.schedule.check.Finding;
import dandori.schedule.check.ScheduleCheck;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.text.CalendarReader;
import dandori.schedule.text.JobnetReader;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Problem;
import dandori.schedule.text.Reading;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.ValueText;

/** The groups and jobnets of a definition as the schedule engine takes them; each is read when first asked for. */
public final class ScheduledDefinition {

    private static final String PLANNING_GROUP = "p";

    private final Definition definition;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Unit, JobnetSchedule> schedules = new LinkedHashMap<>();
    private final CalendarBook calendars;

    public ScheduledDefinition(Definition definition) {
        this.definition = definition;
        Map<String, CalendarDefinition> read = new LinkedHashMap<>();
        all(definition.getUnits()).filter(ScheduledDefinition::isGroup)
                .forEach(group -> read.putIfAbsent(UnitPath.of(group), calendar(group)));
        calendars = new CalendarBook(read.values());
    }

    /** The jobnets that are registered by themselves: those directly in a group, or at the top of the file. */
    public List<Unit> rootJobnets() {
        return all(definition.getUnits()).filter(ScheduledDefinition::isRootJobnet).toList();
    }

    /** The calendars of the groups. */
    public CalendarBook calendars() {
        return calendars;
    }

    /** What was found wrong so far, in the order of reading. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether a unit is a jobnet that is registered by itself. */
    public static boolean isRootJobnet(Unit unit) {
        return unit instanceof Jobnet && !(unit.getUpper() instanceof Jobnet);
    }

    /** Whether a unit has a calendar: a job group or a planning group. */
    public static boolean isGroup(Unit unit) {
        return unit instanceof JobGroup || PLANNING_GROUP.equals(unit.getType());
    }

    private static Stream<Unit> all(List<Unit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), all(unit.getUnits())));
    }

    /** The schedule that the jobnet's parameters say. */
    public JobnetSchedule schedule(Unit jobnet) {
        JobnetSchedule known = schedules.get(jobnet);
        return known != null ? known : read(jobnet);
    }

    private JobnetSchedule read(Unit jobnet) {
        List<Setting> settings = settings(jobnet);
        Reading<JobnetSchedule> reading = JobnetReader.read(jobnet.getName(), parameters(settings));
        remark(jobnet, settings, reading.problems());
        JobnetSchedule schedule = reading.value();
        schedules.put(jobnet, schedule);
        // A contradiction in a rule is no reason to refuse: the rule gives no run, and the derivation says why.
        Stream.of(ScheduleCheck.of(schedule), CalendarCheck.chosen(schedule, calendars)).flatMap(List::stream)
                .map(Finding::message).forEach(message -> remarks.add(Remark.of(jobnet, message, false)));
        return schedule;
    }

    /** The calendar of a root jobnet: that of its group, or the one it names. */
    public WorkCalendar calendarOfRoot(Unit jobnet) {
        String own = jobnet.getUpper() == null ? "/" : UnitPath.of(jobnet.getUpper());
        return calendars.calendarOf(schedule(jobnet).calendarGroup(own));
    }

    /** The calendar that a jobnet names by {@code jc}; empty when it names none. */
    public Optional<WorkCalendar> chosenCalendar(Unit jobnet) {
        String chosen = schedule(jobnet).terms().calendar();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(calendars.calendarOf(chosen));
    }

    /** The other jobnet beside this one that {@code ejn} names; empty when there is none. */
    Optional<Unit> exclusiveSibling(Unit jobnet) {
        String name = schedule(jobnet).terms().exclusive();
        List<Unit> beside = jobnet.getUpper() == null ? definition.getUnits() : jobnet.getUpper().getUnits();
        return beside.stream()
                .filter(unit -> unit instanceof Jobnet && unit != jobnet && unit.getName().equals(name)).findFirst();
    }

    private CalendarDefinition calendar(Unit group) {
        List<Setting> settings = settings(group);
        Reading<CalendarDefinition> reading = CalendarReader.read(UnitPath.of(group), parameters(settings));
        remark(group, settings, reading.problems());
        return reading.value();
    }

    private void remark(Unit unit, List<Setting> settings, List<Problem> problems) {
        for (Problem problem : problems) {
            boolean refused = problem.severity() == Problem.Severity.ERROR;
            remarks.add(problem.position() < 0
                    ? Remark.of(unit, problem.message(), refused)
                    : Remark.of(settings.get(problem.position()), problem.message(), refused));
        }
    }

    /** The settings of a unit, in the order written. */
    public static List<Setting> settings(Unit unit) {
        return unit.getParameters().stream().filter(Setting.class::isInstance).map(Setting.class::cast).toList();
    }

    /** Settings as the readers of schedules and calendars take them: without quotes and comments. */
    public static List<Parameter> parameters(List<Setting> settings) {
        return settings.stream().map(setting -> new Parameter(setting.getKey(),
                QuotedString.content(ValueText.withoutComments(setting.getValue())))).toList();
    }
}
