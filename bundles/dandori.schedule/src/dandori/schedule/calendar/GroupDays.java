package dandori.schedule.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dandori.schedule.EpochDays;

/** The open and closed days of one group, ready to be asked: later lines have replaced earlier ones. */
final class GroupDays {

    private final String group;
    private final Map<DayOfWeek, Boolean> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<Integer, Boolean> dates = new HashMap<>();

    GroupDays(CalendarDefinition definition) {
        group = definition.group();
        definition.lines().forEach(this::take);
    }

    private void take(CalendarLine line) {
        if (line instanceof CalendarLine.OnWeekday weekday) {
            weekdays.put(weekday.weekday(), line.open());
        } else if (line instanceof CalendarLine.OnDate date) {
            dates.put(date.day(), line.open());
        }
    }

    /** What this group alone says about a day; empty when it leaves it to its upper group. */
    Optional<DayRuling> ruling(int day) {
        Boolean date = dates.get(day);
        if (date != null) {
            return Optional.of(new DayRuling(day, date, DayRuling.Source.DATE, group));
        }
        return Optional.ofNullable(weekdays.get(EpochDays.weekday(day)))
                .map(open -> new DayRuling(day, open, DayRuling.Source.WEEKDAY, group));
    }

    /** Writes this group's days over those of its upper groups. */
    void mark(DayMarks marks) {
        weekdays.forEach(marks::weekday);
        dates.forEach(marks::date);
    }
}
