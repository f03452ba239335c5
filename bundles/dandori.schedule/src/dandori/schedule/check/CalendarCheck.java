package dandori.schedule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dandori.schedule.EpochDays;
import dandori.schedule.WeekdayCode;
import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.CalendarLine;
import dandori.schedule.calendar.DayRuling;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.check.Finding.Code;
import dandori.schedule.rule.JobnetSchedule;

/** Checks the calendars of groups. */
public final class CalendarCheck {

    private CalendarCheck() {
    }

    /** Days that one group names both open and closed at the same precedence. */
    public static List<Finding> of(CalendarDefinition definition) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Boolean> earlier = new HashMap<>();
        for (CalendarLine line : definition.lines()) {
            Boolean before = earlier.put(dayOf(line), line.open());
            if (before != null && before != line.open()) {
                findings.add(Finding.general(Code.DAY_OPEN_AND_CLOSED, definition.group(), dayOf(line),
                        line.open() ? "op" : "cl"));
            }
        }
        return findings;
    }

    private static String dayOf(CalendarLine line) {
        return line instanceof CalendarLine.OnWeekday on
                ? WeekdayCode.of(on.weekday())
                : ((CalendarLine.OnDate) line).date().toString();
    }

    /** Single dates of upper groups that are lost in a group because a weekday line of its own, or nearer, decides. */
    public static List<Finding> hiddenDates(CalendarBook book, String group) {
        List<Finding> findings = new ArrayList<>();
        WorkCalendar calendar = book.calendarOf(group);
        for (CalendarDefinition upper : book.chain(group)) {
            lastWord(upper).values().forEach(date -> hidden(upper, date, calendar.ruling(date.day()), findings));
        }
        return findings;
    }

    /** The date lines of a group, of two for one date the later. */
    private static SortedMap<LocalDate, CalendarLine.OnDate> lastWord(CalendarDefinition definition) {
        SortedMap<LocalDate, CalendarLine.OnDate> dates = new TreeMap<>();
        for (CalendarLine line : definition.lines()) {
            if (line instanceof CalendarLine.OnDate date) {
                dates.put(date.date(), date);
            }
        }
        return dates;
    }

    private static void hidden(CalendarDefinition upper, CalendarLine.OnDate date, DayRuling ruling,
            List<Finding> findings) {
        boolean byWeekday = ruling.source() == DayRuling.Source.WEEKDAY && !ruling.group().equals(upper.group());
        if (byWeekday && ruling.open() != date.open()) {
            findings.add(Finding.general(Code.WEEKDAY_HIDES_DATE, ruling.group(),
                    WeekdayCode.of(EpochDays.weekday(date.day())), upper.group(), date.date()));
        }
    }

    /** Whether the group that a jobnet names by {@code jc} defines anything. */
    public static List<Finding> chosen(JobnetSchedule schedule, CalendarBook book) {
        String calendar = schedule.terms().calendar();
        return calendar.isEmpty() || book.contains(calendar)
                ? List.of()
                : List.of(Finding.general(Code.CHOSEN_CALENDAR_MISSING, calendar));
    }
}
