package dandori.ui.editor.schedule;

import java.time.DayOfWeek;
import java.util.Optional;

import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.DayForm;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.GivenMonth;
import dandori.schedule.rule.StartDay;

/** A start day taken apart into what a form asks for one by one, and put together again. */
final class RuleValues {

    /** The forms of a start day. */
    enum Form {
        REGISTERED, FROM_START, FROM_END, WEEKDAY, NTH_WEEKDAY, LAST_WEEKDAY, UNDEFINED;

        /** Whether days are counted, so that a number is asked for. */
        boolean isCounted() {
            return this == FROM_START || this == FROM_END || this == NTH_WEEKDAY;
        }

        /** Whether a weekday is asked for. */
        boolean isOfWeekday() {
            return this == WEEKDAY || this == NTH_WEEKDAY || this == LAST_WEEKDAY;
        }

        /** Whether a month can be written. */
        boolean isInMonth() {
            return this != REGISTERED && this != UNDEFINED;
        }
    }

    /**
     * The parts of a start day.
     *
     * @param month   as written before the day, {@code 2026/04/}
     * @param number  the number asked for, 1 where there is none; days before the end count from 0
     * @param weekday Monday where there is none
     */
    record Parts(Form form, DayCounting counting, String month, int number, DayOfWeek weekday) {

        /** The start day as a definition writes it. */
        String text() {
            return switch (form) {
                case REGISTERED -> "en";
                case UNDEFINED -> "ud";
                case FROM_START -> month + new DayForm.FromStart(counting, number).text();
                case FROM_END -> month + new DayForm.FromEnd(counting, number).text();
                case WEEKDAY -> month + new DayForm.NextWeekday(plain(), weekday).text();
                case NTH_WEEKDAY -> month + new DayForm.NthWeekday(plain(), weekday, Math.min(5, number)).text();
                case LAST_WEEKDAY -> month + new DayForm.LastWeekday(plain(), weekday).text();
            };
        }

        /** Weekdays are counted in the calendar month or the schedule month, whether they are open or not. */
        private DayCounting plain() {
            return counting == DayCounting.RELATIVE ? DayCounting.RELATIVE : DayCounting.ABSOLUTE;
        }
    }

    private RuleValues() {
    }

    static Parts parts(StartDay day) {
        if (day instanceof StartDay.InMonth in) {
            return parts(in.month(), in.form());
        }
        Form form = day instanceof StartDay.Undefined ? Form.UNDEFINED : Form.REGISTERED;
        return new Parts(form, DayCounting.ABSOLUTE, "", 1, DayOfWeek.MONDAY);
    }

    private static Parts parts(GivenMonth given, DayForm form) {
        String month = given.text();
        DayCounting counting = form.counting();
        if (form instanceof DayForm.FromStart start) {
            return new Parts(Form.FROM_START, counting, month, start.nth(), DayOfWeek.MONDAY);
        }
        if (form instanceof DayForm.FromEnd end) {
            return new Parts(Form.FROM_END, counting, month, end.back(), DayOfWeek.MONDAY);
        }
        if (form instanceof DayForm.NthWeekday nth) {
            return new Parts(Form.NTH_WEEKDAY, counting, month, nth.nth(), nth.weekday());
        }
        if (form instanceof DayForm.LastWeekday last) {
            return new Parts(Form.LAST_WEEKDAY, counting, month, 1, last.weekday());
        }
        return new Parts(Form.WEEKDAY, counting, month, 1, ((DayForm.NextWeekday) form).weekday());
    }

    /** The kinds of counting days from the start, as written. */
    static String kind(DaysFromStart days) {
        String text = days.text();
        return text.contains(",") ? text.substring(0, text.indexOf(',')) : text;
    }

    /** The count of days from the start. */
    static int count(DaysFromStart days) {
        return number(days, 1).orElse(1);
    }

    /** At most so many calendar days away. */
    static int within(DaysFromStart days) {
        return number(days, 2).orElse(DaysFromStart.DEFAULT_WITHIN);
    }

    private static Optional<Integer> number(DaysFromStart days, int index) {
        String[] parts = days.text().split(",");
        return parts.length > index ? Optional.of(Integer.valueOf(parts[index])) : Optional.empty();
    }
}
