package dandori.schedule.text;

import static dandori.schedule.Planning.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.calendar.BaseDay;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.CalendarLine;
import dandori.schedule.calendar.MonthRule;

class CalendarReaderTest {

    private static Reading<CalendarDefinition> read(String text) {
        return CalendarReader.read("/A", parameters(text));
    }

    @Test
    void everyParameterIsTakenInOrder() {
        Reading<CalendarDefinition> reading = read(
                "ty=g; op=mo; cl=2026/01/05; sdd=we:5; md=ne; stt=23:59; op=2026/1/6");

        assertEquals(List.of(), reading.problems());
        assertEquals(new CalendarDefinition("/A",
                List.of(new CalendarLine.OnWeekday(DayOfWeek.MONDAY, true),
                        new CalendarLine.OnDate(LocalDate.of(2026, 1, 5), false),
                        new CalendarLine.OnDate(LocalDate.of(2026, 1, 6), true)),
                new BaseDay.NthWeekday(DayOfWeek.WEDNESDAY, 5), MonthRule.NEXT_MONTH, LocalTime.of(23, 59)),
                reading.value());
        assertEquals(new BaseDay.OfMonth(31), read("sdd=31").value().baseDay());
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', value = {
            "op=xx          | parameter.form-unknown",
            "cl=2026/02/29  | parameter.date-unknown",
            "cl=2026/13/01  | parameter.date-unknown",
            "sdd=32         | parameter.number-out-of-range",
            "sdd=0          | parameter.number-out-of-range",
            "sdd=mo         | parameter.form-unknown",
            "sdd=mo:6       | parameter.number-out-of-range",
            "sdd=xx:1       | parameter.form-unknown",
            "md=no          | parameter.form-unknown",
            "stt=24:00      | parameter.number-out-of-range",
            "stt=noon       | parameter.form-unknown" })
    void valueThatCannotBeReadIsRefusedWithItsReason(String text, String code) {
        Reading<CalendarDefinition> reading = read("cl=su;" + text);

        assertTrue(reading.refused());
        assertEquals(1, reading.problems().get(0).position());
        assertEquals(code, reading.problems().get(0).message().code());
        assertEquals(1, reading.value().lines().size());
    }

    @Test
    void yearsOutsideTheFileFormatAreRemarkedOnly() {
        Reading<CalendarDefinition> reading = read("cl=2037/01/01; cl=1994/01/01");

        assertFalse(reading.refused());
        assertEquals(List.of(0), reading.problems().stream().map(Problem::position).toList());
        assertEquals(2, reading.value().lines().size());
    }
}
