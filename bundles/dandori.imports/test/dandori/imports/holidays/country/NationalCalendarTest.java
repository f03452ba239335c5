package dandori.imports.holidays.country;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.Holidays;
import dandori.imports.holidays.OfferedCountry;

/** Every country offered beside the days that others publish ({@code published.txt} says who). */
class NationalCalendarTest {

    /** Country, year, and its days. */
    static List<String> published() throws IOException {
        try (InputStream table = NationalCalendarTest.class.getResourceAsStream("published.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static String country(String line) {
        return line.split(" ")[0];
    }

    private static int year(String line) {
        return Integer.parseInt(line.split(" ")[1]);
    }

    @ParameterizedTest
    @MethodSource("published")
    void theDaysOfEveryCountryOfferedAreThePublishedOnes(String line) {
        int year = year(line);

        Holidays holidays = HolidaySource.ofCountry(country(line), year, year).orElseThrow();

        String days = holidays.days().stream().map(day -> day.date().toString().substring(5))
                .collect(Collectors.joining(" "));
        assertEquals(line, country(line) + " " + year + " " + days);
        assertEquals(List.of(), holidays.remarks());
        assertTrue(holidays.days().stream().noneMatch(day -> day.name().isBlank() || day.name().contains("undefined")));
    }

    @Test
    void noCountryIsOfferedForAYearNobodyCompared() throws IOException {
        Map<String, Set<Integer>> compared = published().stream().collect(groupingBy(NationalCalendarTest::country,
                Collectors.mapping(NationalCalendarTest::year, Collectors.toSet())));

        Map<String, Set<Integer>> offered = NationalCalendar.offered().stream()
                .collect(toMap(OfferedCountry::code, country -> IntStream
                        .rangeClosed(country.firstYear(), country.lastYear()).boxed().collect(Collectors.toSet())));

        assertEquals(compared, offered);
    }

    @Test
    void aYearNobodyComparedGivesItsDaysAndARemark() {
        Holidays holidays = HolidaySource.ofCountry("de", 2027, 2028).orElseThrow();

        assertEquals(18, holidays.days().size());
        assertEquals(List.of("holidays.not-compared[DE, 2028]"),
                holidays.remarks().stream().map(remark -> remark.code() + remark.args()).toList());
    }

    @Test
    void holidaysAreNamedInTheLanguageOfTheCountry() {
        assertEquals("Tag der Deutschen Einheit", nameOf("DE", 10, 3));
        assertEquals("Fête du travail", nameOf("FR", 5, 1));
        assertEquals("Summer Bank Holiday", nameOf("GB-ENG", 8, 31));
    }

    private static String nameOf(String country, int month, int day) {
        return HolidaySource.ofCountry(country, 2026, 2026).orElseThrow().days().stream()
                .filter(holiday -> holiday.date().getMonthValue() == month && holiday.date().getDayOfMonth() == day)
                .findFirst().orElseThrow().name();
    }

    @Test
    void theLoaderOfTheCallingThreadIsPutBack() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        HolidaySource.ofCountry("AT", 2026, 2026);

        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void aCountryThatIsNotComparedIsNotOffered() {
        assertTrue(HolidaySource.ofCountry("US", 2026, 2026).isEmpty());
        assertEquals(List.of("AT", "BE", "CZ", "DE", "FR", "GB-ENG", "JP", "LU", "NO", "PL", "PT"),
                HolidaySource.countries().stream().map(OfferedCountry::code).toList());
    }
}
