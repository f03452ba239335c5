package dandori.imports.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.problem.Problem;

/** Calendars whose holidays end are noticed. */
class HolidayGapTest {

    private static String days(int year, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(day -> "\tcl=%d/05/%02d;\n".formatted(year, day))
                .collect(Collectors.joining());
    }

    private static List<Problem> gaps(String days, int thisYear) {
        byte[] text = ("unit=a,,,;\n{\n\tty=g;\n\tunit=b,,,;\n\t{\n\tty=g;\n" + days + "\t}\n}\n")
                .getBytes(StandardCharsets.UTF_8);
        return HolidayGap.in(((Reading.Readable) DefinitionReader.read(text)).tree(), thisYear);
    }

    @Test
    void holidaysThatEndThisYearOrEndedLastYearAreNoticed() {
        assertEquals(List.of("16", "2026", "0", "2027"), gaps(days(2026, 16), 2026).get(0).arguments());
        assertEquals(List.of("16", "2025", "1", "2026"), gaps(days(2025, 16) + days(2026, 1), 2026).get(0).arguments());
        assertEquals("/a/b", gaps(days(2026, 16), 2026).get(0).unit());
        assertEquals(22, gaps(days(2026, 16), 2026).get(0).line());
    }

    @Test
    void nextYearsHolidaysOrDaysOfTheHouseAreNoGap() {
        assertEquals(List.of(), gaps(days(2026, 16) + days(2027, 18), 2026));
        assertEquals(List.of(), gaps(days(2026, 4), 2026));
        assertEquals(List.of(), gaps(days(2020, 16), 2026));
        assertEquals(List.of(), gaps("", 2026));
    }
}
