package dandori.imports.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Japan's holidays beside published ones. */
class JapaneseHolidaysTest {

    private static final Path PUBLISHED = Path.of("../dandori.imports/test/dandori/imports/holidays/japan.txt");

    private static List<String> of(int year) {
        return JapaneseHolidays.between(year, year).days().stream().map(day -> day.date() + " " + day.name()).toList();
    }

    @Test
    void everyDayFrom1948To2037IsThePublishedOne() throws IOException {
        List<LocalDate> published = Files.readAllLines(PUBLISHED, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#")).map(line -> LocalDate.parse(line.substring(0, 10))).toList();

        List<LocalDate> ours = JapaneseHolidays.between(1948, 2037).days().stream().map(Holiday::date).toList();

        assertEquals(published, ours);
    }

    @Test
    void everyDayOfTheActHasItsPublishedName() throws IOException {
        List<String> published = Files.readAllLines(PUBLISHED, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("休日") && !line.contains("スポーツ")).toList();

        List<String> ours = JapaneseHolidays.between(1948, 2037).days().stream()
                .map(day -> day.date() + " " + day.name()).toList();

        assertEquals(List.of(), published.stream().filter(line -> !ours.contains(line)).toList().stream()
                .filter(line -> !line.contains("結婚") && !line.contains("大喪") && !line.contains("即位")).toList());
    }

    @ParameterizedTest
    @CsvSource({ "1959-04-10,皇太子明仁親王の結婚の儀", "1989-02-24,昭和天皇の大喪の礼", "1990-11-12,即位礼正殿の儀",
            "1993-06-09,皇太子徳仁親王の結婚の儀", "2019-05-01,天皇の即位の日", "2019-10-22,即位礼正殿の儀",
            "2019-04-30,国民の休日", "2019-05-02,国民の休日", "2020-07-23,海の日", "2020-07-24,スポーツの日",
            "2020-08-10,山の日", "2021-07-22,海の日", "2021-07-23,スポーツの日", "2021-08-08,山の日", "2021-08-09,振替休日",
            "1973-04-30,振替休日", "1988-05-04,国民の休日", "2008-05-06,振替休日", "2009-05-06,振替休日",
            "2009-09-22,国民の休日", "2026-05-06,振替休日", "2026-09-22,国民の休日", "2026-02-23,天皇誕生日",
            "2026-03-20,春分の日", "2026-09-23,秋分の日", "2032-09-21,国民の休日", "1948-09-23,秋分の日" })
    void theExceptionsAreThere(String date, String name) {
        assertEquals(1, of(LocalDate.parse(date).getYear()).stream().filter((date + " " + name)::equals).count());
    }

    @Test
    void thereIsNoSubstituteBeforeTheLawThatBroughtThem() {
        assertEquals(List.of(), of(1973).stream().filter(day -> day.startsWith("1973-02-12")).toList());
        assertEquals(List.of(), of(1985).stream().filter(day -> day.startsWith("1985-05-04")).toList());
    }

    @Test
    void theEmperorsBirthdayIsNowhereIn2019() {
        assertEquals(0, of(2019).stream().filter(day -> day.endsWith("天皇誕生日")).count());
        assertEquals(22, of(2019).size());
    }

    @Test
    void theYears1948To2037AreKnownAndNoOther() {
        assertThrows(IllegalArgumentException.class, () -> JapaneseHolidays.between(1947, 1950));
        assertThrows(IllegalArgumentException.class, () -> JapaneseHolidays.between(2030, 2038));
        assertEquals(3, of(1948).size());
    }

    @Test
    void noDayComesTwice() {
        List<Holiday> days = JapaneseHolidays.between(1948, 2037).days();

        assertEquals(days.size(), days.stream().map(Holiday::date).collect(Collectors.toSet()).size());
    }
}
