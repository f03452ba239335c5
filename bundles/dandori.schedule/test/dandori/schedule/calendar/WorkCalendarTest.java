package dandori.schedule.calendar;

import static dandori.schedule.Planning.aPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;

class WorkCalendarTest {

    private static int day(String date) {
        return EpochDays.of(LocalDate.parse(date));
    }

    @ParameterizedTest(name = "{0} {1} is {4}")
    @CsvSource(delimiter = '|', value = {
            "Thu with nothing defined        | 2026-01-01 |                        |                        | open",
            "Thu, root closes the date       | 2026-01-01 | cl=2026/01/01          |                        | closed",
            "Mon, date over weekday          | 2026-01-05 | cl=mo; op=2026/01/05   |                        | open",
            "Mon, weekday does not undo date | 2026-01-05 | op=2026/01/05; cl=mo   |                        | open",
            "Sat, group opens weekday        | 2026-01-03 | cl=sa                  | op=sa                  | open",
            "Mon, group weekday beats date   | 2026-01-05 | cl=2026/01/05          | op=mo                  | open",
            "Tue, group leaves it undefined  | 2026-01-06 | cl=2026/01/06          | op=mo                  | closed",
            "Mon, later line wins            | 2026-01-05 | op=mo; cl=mo           |                        | closed",
            "Mon, later date line wins       | 2026-01-05 | cl=2026/1/5;op=2026/1/5|                        | open" })
    void nearestGroupDecidesAndDatesBeatWeekdays(String name, String date, String root, String group, String expected) {
        WorkCalendar calendar = aPlan().with("/", root == null ? "" : root).with("/Sales", group == null ? "" : group)
                .calendar();

        boolean open = calendar.isOpen(day(date));

        assertEquals(expected.equals("open"), open);
        assertEquals(open, calendar.ruling(day(date)).open());
    }

    @Test
    void rulingNamesDayWeekdayAndGroup() {
        WorkCalendar calendar = aPlan().with("/", "cl=2026/08/17").with("/Sales", "cl=sa").calendar();

        assertEquals(Phrase.of("day.closed.weekday", "2026-08-15", "sa", "/Sales"),
                calendar.ruling(day("2026-08-15")).text());
        assertEquals(Phrase.of("day.closed.date", "2026-08-17", "mo", "/"), calendar.ruling(day("2026-08-17")).text());
        assertEquals(Phrase.of("day.open.undefined", "2026-08-18", "tu", ""),
                calendar.ruling(day("2026-08-18")).text());
    }

    @ParameterizedTest(name = "sdd={0} md={1}: month of {2} is {3}, {4} to {5}")
    @CsvSource({
            "26,   ne, 2026-07-26, 2026/08, 2026-07-26, 2026-08-25",
            "26,   ne, 2026-08-25, 2026/08, 2026-07-26, 2026-08-25",
            "26,   th, 2026-08-26, 2026/08, 2026-08-26, 2026-09-25",
            "26,   th, 2026-08-25, 2026/07, 2026-07-26, 2026-08-25",
            "1,    th, 2026-02-28, 2026/02, 2026-02-01, 2026-02-28",
            "1,    ne, 2026-02-28, 2026/03, 2026-02-01, 2026-02-28",
            "31,   th, 2026-04-30, 2026/04, 2026-04-30, 2026-05-30",
            "31,   th, 2026-02-28, 2026/02, 2026-02-28, 2026-03-30",
            "mo:2, th, 2026-06-08, 2026/06, 2026-06-08, 2026-07-12",
            "mo:5, th, 2026-02-28, 2026/02, 2026-02-28, 2026-03-29",
            "mo:5, th, 2026-04-30, 2026/04, 2026-04-30, 2026-05-30" })
    void scheduleMonthRunsFromBaseDayToBaseDay(String base, String rule, String date, String label, String first,
            String last) {
        ScheduleMonths months = aPlan().with("/", "sdd=" + base + "; md=" + rule).calendar().scheduleMonths();

        int month = months.containing(day(date));

        assertEquals(label, Months.text(month));
        assertEquals(day(first), months.first(month));
        assertEquals(day(last), months.last(month));
    }

    @Test
    void baseDayMonthRuleAndBaseTimeAreInheritedEachOnItsOwn() {
        WorkCalendar calendar = aPlan().with("/", "sdd=26; md=ne; stt=08:00").with("/A", "md=th")
                .with("/A/B", "stt=09:30").calendar();

        assertEquals(new ScheduleMonths(new BaseDay.OfMonth(26), MonthRule.THIS_MONTH), calendar.scheduleMonths());
        assertEquals(LocalTime.of(9, 30), calendar.baseTime());
    }

    @Test
    void groupsWithoutDefinitionHaveWhatTheirUpperGroupsSay() {
        CalendarBook book = aPlan().with("/", "cl=su").with("/A", "cl=sa").book();

        assertFalse(book.calendarOf("/A/B/C").isOpen(day("2026-01-03")));
        assertTrue(book.calendarOf("/Other").isOpen(day("2026-01-03")));
        assertFalse(book.calendarOf("/Other").isOpen(day("2026-01-04")));
    }

    @Test
    void daysAreCountedTheSameFarApartAndNear() {
        WorkCalendar calendar = aPlan().with("/", "cl=sa; cl=su; cl=2026/01/01").calendar();
        int start = day("2026-01-01");

        int counted = 0;
        for (int day = start + 1; day <= start + 4000; day++) {
            counted += calendar.isOpen(day) ? 1 : 0;
            assertEquals(counted, calendar.count(DayKind.OPEN, start, day));
            assertEquals(day - start - counted, calendar.count(DayKind.CLOSED, start, day));
        }
        int lastOpen = calendar.before(DayKind.OPEN, start + 4001, 1, start);
        assertEquals(lastOpen, calendar.after(DayKind.OPEN, start, counted, start + 4000));
        assertEquals(EpochDays.NONE, calendar.after(DayKind.OPEN, start, counted + 1, start + 4000));
    }

    @Test
    void calendarWithoutOpenDayFindsNone() {
        WorkCalendar calendar = aPlan().with("/", "cl=mo;cl=tu;cl=we;cl=th;cl=fr;cl=sa;cl=su").calendar();
        int day = day("2026-01-01");

        assertEquals(EpochDays.NONE, calendar.after(DayKind.OPEN, day, 1, day + 40_000));
        assertEquals(EpochDays.NONE, calendar.before(DayKind.OPEN, day, 1, day - 40_000));
        assertEquals(day + 1, calendar.after(DayKind.CLOSED, day, 1, day + 1));
    }

    @Test
    void openDaysOfYears1And9999AreKnown() {
        WorkCalendar calendar = aPlan().with("/", "cl=sa").calendar();

        List<Boolean> open = List.of(calendar.isOpen(day("0001-01-06")), calendar.isOpen(day("9999-12-25")));

        assertEquals(List.of(false, false), open);
        assertTrue(calendar.isOpen(day("9999-12-31")));
    }
}
