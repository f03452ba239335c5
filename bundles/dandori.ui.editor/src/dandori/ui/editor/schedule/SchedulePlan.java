package dandori.ui.editor.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.schedule.PlannedJobnet;
import dandori.model.schedule.Planner;
import dandori.model.schedule.Remark;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.check.Finding;
import dandori.schedule.check.ScheduleCheck;
import dandori.schedule.plan.Starts;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.why.DayExplanation;

/** What the schedule of a jobnet comes to when it, or its root jobnet, is registered on a day. */
final class SchedulePlan {

    private final Unit jobnet;
    private final ScheduledDefinition definition;
    private final Planner planner;
    private final PlannedJobnet planned;
    private final JobnetSchedule schedule;
    private final WorkCalendar calendar;

    SchedulePlan(Definition model, Unit unit, ZoneId zone, LocalDate registered) {
        jobnet = unit;
        definition = new ScheduledDefinition(model);
        planner = new Planner(definition, zone, registered, false);
        schedule = definition.schedule(unit);
        planned = planner.plan((Jobnet) unit);
        calendar = definition.chosenCalendar(unit).orElseGet(() -> definition.calendarOfRoot(root(unit)));
    }

    private static Unit root(Unit unit) {
        Unit at = unit;
        while (!ScheduledDefinition.isRootJobnet(at)) {
            at = at.getUpper();
        }
        return at;
    }

    /** The rules, as understood. */
    JobnetSchedule schedule() {
        return schedule;
    }

    /** Whether the calendar of the jobnet has a day open. */
    boolean isOpen(LocalDate day) {
        return calendar.isOpen(EpochDays.of(day));
    }

    /** The schedule days of a stretch on which it runs. */
    Set<LocalDate> runDays(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new HashSet<>();
        if (ScheduledDefinition.isRootJobnet(jobnet)) {
            Starts starts = planner.root(jobnet).starts(from, to);
            IntStream.range(0, starts.size()).mapToObj(starts::date).forEach(days::add);
        } else {
            planned.runs(from, to).forEach(run -> days.add(run.day()));
        }
        return days;
    }

    /** Why it runs, or does not run, on a day. */
    DayExplanation why(LocalDate day) {
        return planned.why(day);
    }

    /** What contradicts itself, has no effect, or could not be read. */
    List<Phrase> contradictions() {
        List<Phrase> found = new ArrayList<>();
        String path = UnitPath.of(jobnet);
        definition.remarks().stream().filter(remark -> remark.unit().equals(path)).map(Remark::message)
                .forEach(found::add);
        if (ScheduledDefinition.isRootJobnet(jobnet)) {
            ScheduleCheck.of(schedule, planner.root(jobnet).basis()).stream().map(Finding::message)
                    .forEach(found::add);
        }
        return found;
    }

    /** Counts into a load how many runs all root jobnets of the group have, day by day; a piece for each jobnet. */
    Iterator<Runnable> pieces(GroupLoad load, LocalDate from, LocalDate to) {
        Unit root = root(jobnet);
        List<Unit> beside = root.getUpper() == null ? List.of(root) : root.getUpper().getUnits();
        return load.pieces(beside.stream().filter(ScheduledDefinition::isRootJobnet).toList(), planner, from, to);
    }
}
