package dandori.ui.editor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dandori.model.Definition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.calendar.DayMark;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.EpochDays;
import dandori.schedule.calendar.CalendarBook;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.CalendarLine;
import dandori.schedule.calendar.DayRuling;
import dandori.schedule.calendar.WorkCalendar;

/** The calendar of one group as it is now: what it says itself, and what holds after inheritance. */
final class GroupCalendar {

    private final String group;
    private final WorkCalendar calendar;
    private final List<CalendarLine> own;

    GroupCalendar(Definition definition, Unit unit) {
        group = UnitPath.of(unit);
        CalendarBook book = new ScheduledDefinition(definition).calendars();
        calendar = book.calendarOf(group);
        own = book.chain(group).stream().filter(each -> each.group().equals(group)).findFirst()
                .map(CalendarDefinition::lines).orElse(List.of());
    }

    /** Why a day is open or closed. */
    DayRuling ruling(LocalDate day) {
        return calendar.ruling(EpochDays.of(day));
    }

    /** Whether a line of this group itself decided. */
    boolean isOwn(DayRuling ruling) {
        return ruling.group().equals(group);
    }

    /** What the group says about a single date. */
    DayMark mark(LocalDate day) {
        return last(line -> line instanceof CalendarLine.OnDate date && date.date().equals(day));
    }

    /** What the group says about a weekday. */
    DayMark mark(DayOfWeek weekday) {
        return last(line -> line instanceof CalendarLine.OnWeekday every && every.weekday() == weekday);
    }

    /** Whether the group says anything about any day. */
    boolean isEmpty() {
        return own.isEmpty();
    }

    private DayMark last(java.util.function.Predicate<CalendarLine> about) {
        Optional<CalendarLine> line = own.stream().filter(about).reduce((one, later) -> later);
        return line.map(found -> found.open() ? DayMark.OPEN : DayMark.CLOSED).orElse(DayMark.UNDEFINED);
    }
}
