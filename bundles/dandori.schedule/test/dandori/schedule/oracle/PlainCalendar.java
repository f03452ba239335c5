package dandori.schedule.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A chain of groups, root first, each a list of {@code key=value} lines; asked one day at a time. */
final class PlainCalendar {

    private static final long FIRST_KNOWN = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final List<String> WEEKDAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private final List<Map<LocalDate, Boolean>> dates = new ArrayList<>();
    private final List<Map<DayOfWeek, Boolean>> weekdays = new ArrayList<>();
    /** What was answered about days since {@link #FIRST_KNOWN}: 0 not asked yet, 1 open, 2 closed. */
    private final byte[] asked = new byte[90 * 366];
    private DayOfWeek baseWeekday;
    private int baseNumber = 1;
    private String monthRule = "th";
    private LocalTime baseTime = LocalTime.MIDNIGHT;

    PlainCalendar(List<List<String>> groupsRootFirst) {
        for (List<String> group : groupsRootFirst) {
            dates.add(new HashMap<>());
            weekdays.add(new EnumMap<>(DayOfWeek.class));
            group.forEach(this::line);
        }
    }

    private void line(String text) {
        String key = text.substring(0, text.indexOf('='));
        String value = text.substring(text.indexOf('=') + 1);
        switch (key) {
            case "op" -> day(value, true);
            case "cl" -> day(value, false);
            case "sdd" -> baseDay(value);
            case "md" -> monthRule = value;
            case "stt" -> baseTime = LocalTime.parse(value);
            default -> throw new IllegalArgumentException(text);
        }
    }

    private void baseDay(String value) {
        boolean ofWeek = value.contains(":");
        baseWeekday = ofWeek ? weekday(value.substring(0, 2)) : null;
        baseNumber = Integer.parseInt(ofWeek ? value.substring(3) : value);
    }

    private void day(String value, boolean open) {
        int group = dates.size() - 1;
        if (value.contains("/")) {
            dates.get(group).put(LocalDate.parse(value.replace('/', '-')), open);
        } else {
            weekdays.get(group).put(weekday(value), open);
        }
    }

    static DayOfWeek weekday(String code) {
        return DayOfWeek.of(WEEKDAYS.indexOf(code) + 1);
    }

    LocalTime baseTime() {
        return baseTime;
    }

    boolean open(LocalDate day) {
        long number = day.toEpochDay() - FIRST_KNOWN;
        if (number < 0 || number >= asked.length) {
            return isOpen(day);
        }
        if (asked[(int) number] == 0) {
            asked[(int) number] = (byte) (isOpen(day) ? 1 : 2);
        }
        return asked[(int) number] == 1;
    }

    private boolean isOpen(LocalDate day) {
        for (int group = dates.size() - 1; group >= 0; group--) {
            Boolean date = dates.get(group).get(day);
            Boolean weekday = weekdays.get(group).get(day.getDayOfWeek());
            if (date != null || weekday != null) {
                return date != null ? date : weekday;
            }
        }
        return true;
    }

    /** The base day in a calendar month. */
    LocalDate base(YearMonth month) {
        if (baseWeekday == null) {
            return baseNumber <= month.lengthOfMonth() ? month.atDay(baseNumber) : month.atEndOfMonth();
        }
        int seen = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (month.atDay(day).getDayOfWeek() == baseWeekday && ++seen == baseNumber) {
                return month.atDay(day);
            }
        }
        return month.atEndOfMonth();
    }

    /** All days of a schedule month, named by its label. */
    List<LocalDate> scheduleMonth(YearMonth label) {
        YearMonth starts = monthRule.equals("ne") ? label.minusMonths(1) : label;
        return days(base(starts), base(starts.plusMonths(1)).minusDays(1));
    }

    /** The label of the schedule month a day lies in. */
    YearMonth label(LocalDate day) {
        YearMonth near = YearMonth.from(day).minusMonths(2);
        for (int i = 0; i < 5; i++) {
            List<LocalDate> days = scheduleMonth(near.plusMonths(i));
            if (!days.isEmpty() && !day.isBefore(days.get(0)) && !day.isAfter(days.get(days.size() - 1))) {
                return near.plusMonths(i);
            }
        }
        throw new IllegalStateException("no schedule month has " + day);
    }

    static List<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
