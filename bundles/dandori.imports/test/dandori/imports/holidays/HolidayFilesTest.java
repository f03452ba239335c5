package dandori.imports.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

/** Holidays from files. */
class HolidayFilesTest {

    private static final String CSV = "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/5/6,休日\r\n2027/2/23,天皇誕生日\r\n";

    private static List<String> days(Holidays holidays) {
        return holidays.days().stream().map(day -> day.date() + " " + day.name()).toList();
    }

    private static Holidays calendar(String events, int first, int last) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events.replace("\n", "\r\n")
                + "END:VCALENDAR\r\n";
        return HolidaySource.inFile(text.getBytes(StandardCharsets.UTF_8), first, last).orElseThrow();
    }

    @Test
    void theCabinetOfficesFileIsReadInShiftJisAndInUtf8() {
        for (Charset charset : List.of(Charset.forName("Shift_JIS"), StandardCharsets.UTF_8)) {
            Holidays holidays = HolidaySource.inFile(CSV.getBytes(charset), 2026, 2027).orElseThrow();

            assertEquals(List.of("2026-01-01 元日", "2026-05-06 休日", "2027-02-23 天皇誕生日"), days(holidays));
            assertEquals(List.of(), holidays.remarks());
        }
    }

    @Test
    void onlyTheWishedYearsAreTakenAndOneWithoutDaysIsRemarkedUpon() {
        Holidays holidays = HolidaySource.inFile(CSV.getBytes(StandardCharsets.UTF_8), 2027, 2028).orElseThrow();

        assertEquals(List.of("2027-02-23 天皇誕生日"), days(holidays));
        assertEquals("holidays.none-in-year", holidays.remarks().get(0).code());
        assertEquals(List.of("2028"), holidays.remarks().get(0).args());
    }

    @Test
    void aLineThatIsNoDayIsRemarkedUponWithItsNumber() {
        Holidays holidays = CabinetOfficeFile.read((CSV + "2026/2/30,なし\r\nx,y\r\n").getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("5", "6"), holidays.remarks().stream().map(remark -> remark.args().get(0)).toList());
        assertEquals(3, holidays.days().size());
    }

    @Test
    void contentOfAnotherKindIsRefused() {
        assertEquals(Optional.empty(), HolidaySource.inFile("hello".getBytes(StandardCharsets.UTF_8), 2026, 2026));
        assertEquals(Optional.empty(), HolidaySource.inFile(new byte[0], 2026, 2026));
        assertEquals(Optional.empty(), HolidaySource.inFile(new byte[]{ 0, -1, -2, 7 }, 2026, 2026));
    }

    @Test
    void wholeDaysOfAnICalendarFileAreHolidaysWhateverTheMachinesZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Holidays holidays = calendar("""
                        BEGIN:VEVENT
                        UID:1
                        DTSTART;VALUE=DATE:20261225
                        SUMMARY:Christmas Day
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART;VALUE=DATE:20260501
                        DTEND;VALUE=DATE:20260504
                        SUMMARY:劳动节
                        END:VEVENT
                        """, 2026, 2026);

                assertEquals(List.of("2026-05-01 劳动节", "2026-05-02 劳动节", "2026-05-03 劳动节",
                        "2026-12-25 Christmas Day"), days(holidays), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void yearlyRecurrencesGiveADayEachYear() {
        Holidays holidays = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;VALUE=DATE:20100704
                RRULE:FREQ=YEARLY
                SUMMARY:Independence Day
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART;VALUE=DATE:20101125
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
                EXDATE;VALUE=DATE:20271125
                SUMMARY:Thanksgiving
                END:VEVENT
                """, 2026, 2028);

        assertEquals(List.of("2026-07-04 Independence Day", "2026-11-26 Thanksgiving", "2027-07-04 Independence Day",
                "2028-07-04 Independence Day", "2028-11-23 Thanksgiving"), days(holidays));
    }

    @Test
    void cancelledEventsAreNoHolidaysAndEventsWithoutADateAreRemarkedUpon() {
        Holidays holidays = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;VALUE=DATE:20260101
                STATUS:CANCELLED
                SUMMARY:gone
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:someday
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART;VALUE=DATE:20260102
                SUMMARY:there
                END:VEVENT
                """, 2026, 2026);

        assertEquals(List.of("2026-01-02 there"), days(holidays));
        assertEquals("holidays.event-without-date", holidays.remarks().get(0).code());
    }

    @Test
    void aCountryThatIsNotOfferedIsEmptyAndOneThatIsReachesItsYears() {
        assertEquals(Optional.empty(), HolidaySource.ofCountry("XX", 2026, 2026));
        assertEquals(18, HolidaySource.ofCountry("jp", 2026, 2026).orElseThrow().days().size());
        assertTrue(HolidaySource.ofCountry("JP", 2037, 2038).orElseThrow().remarks().get(0).args().contains("2038"));
        assertEquals(2, HolidaySource.ofCountry("JP", 1946, 1947).orElseThrow().remarks().size());
    }
}
