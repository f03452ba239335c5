package dandori.documents.build;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dandori.documents.content.MonthDays;
import dandori.model.Definition;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.schedule.EpochDays;
import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.text.CalendarReader;

/** The months of calendars and schedules: which days are open, what starts when. */
final class Months {

    private static final int SHOWN = 1;

    private final Planning planning;
    private final CalendarBook calendars;

    Months(Definition definition, Planning planning) {
        this.planning = planning;
        Map<String, CalendarDefinition> read = new HashMap<>();
        all(definition.getUnits()).filter(JobGroup.class::isInstance).forEach(group -> read.putIfAbsent(
                UnitPath.of(group),
                CalendarReader.read(UnitPath.of(group), ScheduleReading.parameters(group)).value()));
        calendars = new CalendarBook(read.values());
    }

    static Stream<Unit> all(List<Unit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), all(unit.getUnits())));
    }

    /** The calendar of a group. */
    WorkCalendar calendar(Unit group) {
        return calendars.calendarOf(UnitPath.of(group));
    }

    /** The calendar a jobnet goes by. */
    WorkCalendar calendarOf(Unit jobnet) {
        String chosen = ScheduleReading.schedule(jobnet).value().terms().calendar();
        if (!chosen.isEmpty()) {
            return calendars.calendarOf(chosen);
        }
        Unit upper = jobnet.getUpper();
        return upper == null
                ? calendars.calendarOf("/")
                : upper instanceof Jobnet ? calendarOf(upper) : calendar(upper);
    }

    /** The months with open and closed days. */
    List<MonthDays> days(WorkCalendar calendar) {
        return months(calendar, Map.of());
    }

    /** The months with the starts of a jobnet. */
    List<MonthDays> starts(Jobnet jobnet) {
        return planning.any() ? months(calendarOf(jobnet), byDay(jobnet)) : List.of();
    }

    /** The starts of a jobnet as texts, by schedule day. */
    Map<LocalDate, String> byDay(Jobnet jobnet) {
        Map<LocalDate, List<String>> clocks = new HashMap<>();
        for (PlannedStarts.Start start : planning.starts().of(jobnet, planning.from(), planning.to())) {
            clocks.computeIfAbsent(start.day(), any -> new ArrayList<>()).add(start.clock());
        }
        Map<LocalDate, String> texts = new HashMap<>();
        clocks.forEach((day, times) -> texts.put(day, times.size() == SHOWN
                ? times.get(0)
                : times.get(0) + " +" + (times.size() - SHOWN)));
        return texts;
    }

    private List<MonthDays> months(WorkCalendar calendar, Map<LocalDate, String> starts) {
        List<MonthDays> months = new ArrayList<>();
        YearMonth last = YearMonth.from(planning.to());
        for (YearMonth month = YearMonth.from(planning.from()); planning.any() && !month.isAfter(last); month = month
                .plusMonths(1)) {
            List<MonthDays.Day> days = new ArrayList<>();
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate date = month.atDay(day);
                days.add(new MonthDays.Day(calendar.isOpen(EpochDays.of(date)), starts.getOrDefault(date, "")));
            }
            months.add(new MonthDays(month, days));
        }
        return months;
    }
}
