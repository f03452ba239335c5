package dandori.schedule.rule;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.plan.JobnetPlan;

/** {@code schedule.md} §2 and §3, registered on Thursday 1 January 2026, Saturdays and Sundays closed, base day 26. */
class StartDayTest {

    private static final String GROUP = "cl=sa; cl=su; sdd=26";

    private static List<String> expected(String days) {
        return days == null ? List.of() : Arrays.asList(days.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
            "Thu 15th, 15, 2026-01-15",
            "the 1st is the registration day itself (Thu), 01, 2026-01-01",
            "a past day of a written month, 2025/12/31, ",
            "Sat 31 of February written, 2026/02/31, ",
            "Tue 31 March first with 31 after January written, 02/28, 2026-02-28",
            "Mon last day of the schedule month, +b, 2026-01-25",
            "Wed 21 is the 27th day since Fri 26 December, +27, 2026-01-21",
            "20th open day of the month from Fri 26 December (Thu), *20, 2026-01-22",
            "4th closed day (Sun), @4, 2026-01-04",
            "25th open day does not exist, 2026/01/*25, ",
            "Sat last of January, b, 2026-01-31",
            "three days before (Wed), b-3, 2026-01-28",
            "last open day before base day (Fri), *b, 2026-01-23",
            "one open day before (Thu), *b-1, 2026-01-22",
            "last closed day (Sun), @b, 2026-01-25",
            "b-30 exists in January (Thu), b-30, 2026-01-01",
            "b-30 does not in February, 2026/02/b-30, ",
            "2nd Wed, we:2, 2026-01-14",
            "5th Thu, th:5, 2026-01-29",
            "5th Wed of January does not exist, 2026/01/we:5, ",
            "last Mon, mo:b, 2026-01-26",
            "last Mon of the schedule month, +mo:b, 2026-01-19",
            "1st Fri of the schedule month from 26 December is past; from Mon 26 January, +fr:1, 2026-01-30",
            "next Wed, we, 2026-01-07",
            "next Thu is the registration day, th, 2026-01-01",
            "+we without month searches from registration too, +we, 2026-01-07",
            "first Wed of the calendar month, 02/we, 2026-02-04",
            "first Wed of the schedule month from 26 February, 02/+we, 2026-03-04",
            "registration day (Thu), en, 2026-01-01",
            "no schedule, ud, ",
            "1st open day of schedule month March (Thu), 2026/03/*1, 2026-03-26" })
    void candidateOfTheFirstPeriod(String name, String startDay, String day) {
        JobnetPlan plan = aPlan().with("/", GROUP).registered("2026-01-01").jobnet("sd=" + startDay);

        List<String> days = days(plan, "2026-01-01", "2027-12-31");

        assertEquals(expected(day), days);
    }

    @ParameterizedTest(name = "registered {0}: {1} gives {2}")
    @CsvSource({
            "2026-01-16 (Fri), 15, 2026-02-15",
            "2026-02-10 (Tue), 31, 2026-03-31",
            "2026-01-08 (Thu), 01/07, 2027-01-07",
            "2026-01-08 (Thu), 01/we, 2027-01-06",
            "2026-01-30 (Fri), we:5, 2026-04-29",
            "2026-01-29 (Thu), 02/29, 2028-02-29" })
    void firstPeriodIsTheFirstWhoseCandidateIsNotBeforeRegistration(String registered, String startDay, String day) {
        JobnetPlan plan = aPlan().registered(registered.substring(0, 10)).jobnet("sd=" + startDay);

        List<String> days = days(plan, "2026-01-01", "2029-12-31");

        assertEquals(expected(day), days);
    }

    @ParameterizedTest(name = "{0}: {1} {2} gives {3}")
    @CsvSource({
            "Sat 31st every month skips short months, 31, '(1,m)', 2026-01-31 2026-03-31 2026-05-31",
            "every second month, 15, '(2,m)', 2026-01-15 2026-03-15 2026-05-15",
            "nth open day looked for afresh, *1, '(1,m)', 2026-01-26 2026-02-26 2026-03-26 2026-04-27 2026-05-26",
            "every Wed, we, '(4,w)', 2026-01-07 2026-02-04 2026-03-04 2026-04-01 2026-04-29 2026-05-27",
            "every 40 days less 9, 15, '(31,d)', 2026-01-15 2026-02-15 2026-03-18 2026-04-18 2026-05-19",
            "every 20th open day across months, *1, '(20,d)', 2026-01-26 2026-02-23 2026-03-23 2026-04-20 2026-05-18",
            "every 10th closed day from the last one, @b, '(10,d)', 2026-01-25 2026-03-01 2026-04-05 2026-05-10",
            "weeks of open days never run, *1, '(1,w)', ",
            "a month without that day steps on, 2026/02/30, '(1,m)', 2026-03-30 2026-04-30 2026-05-30",
            "a month without that day has no next days, 2026/02/30, '(1,d)', ",
            "weekday keeps its day number by month, we, '(1,m)', 2026-01-07 2026-02-07 2026-03-07 2026-04-07 2026-05-07",
            "also when its month is written, 01/we, '(2,m)', 2026-01-07 2026-03-07 2026-05-07",
            "2nd Wed is looked for afresh, we:2, '(2,m)', 2026-01-14 2026-03-11 2026-05-13",
            "a past candidate carries its cycle on, 2025/12/20, '(14,d)', 2026-01-03 2026-01-17 2026-01-31 2026-02-14 "
                    + "2026-02-28 2026-03-14 2026-03-28 2026-04-11 2026-04-25 2026-05-09 2026-05-23" })
    void cycleStepsTheCandidate(String name, String startDay, String cycle, String expected) {
        JobnetPlan plan = aPlan().with("/", GROUP).registered("2026-01-01").jobnet("sd=" + startDay + "; cy=" + cycle);

        List<String> days = days(plan, "2026-01-01", "2026-05-31");

        assertEquals(expected(expected), days);
    }

    @Test
    void registrationDay31RunsOnlyInMonthsThatHaveA31st() {
        JobnetPlan plan = aPlan().registered("2026-01-31").jobnet("sd=en; cy=(1,m)");

        List<String> days = days(plan, "2026-01-01", "2026-08-31");

        assertEquals(List.of("2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"), days);
    }

    @Test
    void leapDayByYearRunsInLeapYearsOnly() {
        JobnetPlan plan = aPlan().registered("2024-02-29").jobnet("sd=en; cy=(1,y)");

        List<String> days = days(plan, "2024-01-01", "2033-12-31");

        assertEquals(List.of("2024-02-29", "2028-02-29", "2032-02-29"), days);
    }

    @Test
    void searchWithoutAnySuchDayEndsAfterFortyYears() {
        JobnetPlan thirtyFifthClosed = aPlan().jobnet("sd=@35; cy=(1,m)");
        JobnetPlan neverOpen = aPlan().with("/", "cl=mo;cl=tu;cl=we;cl=th;cl=fr;cl=sa;cl=su").jobnet("sd=*1; cy=(1,d)");
        JobnetPlan openOnceIn45Years = aPlan().with("/", "cl=mo;cl=tu;cl=we;cl=th;cl=fr;cl=sa;cl=su;op=2071/06/01")
                .jobnet("sd=*1");
        JobnetPlan openOnceIn39Years = aPlan().with("/", "cl=mo;cl=tu;cl=we;cl=th;cl=fr;cl=sa;cl=su;op=2065/06/01")
                .jobnet("sd=*1");

        assertEquals(List.of(), days(thirtyFifthClosed, "2026-01-01", "2126-01-01"));
        assertEquals(List.of(), days(neverOpen, "2026-01-01", "2126-01-01"));
        assertEquals(List.of(), days(openOnceIn45Years, "2026-01-01", "2126-01-01"));
        assertEquals(List.of("2065-06-01"), days(openOnceIn39Years, "2026-01-01", "2126-01-01"));
    }

    @Test
    void years1And9999AreComputedLikeAnyOther() {
        JobnetPlan year1 = aPlan().zone("UTC").with("/", "cl=sa; cl=su").registered("0001-01-01")
                .jobnet("sd=1; cy=(1,m); sh=af");
        JobnetPlan year9999 = aPlan().zone("America/New_York").with("/", "cl=sa; cl=su").registered("9999-01-01")
                .jobnet("sd=b; cy=(1,m); sh=be; cftd=da,3; st=47:59");

        assertEquals(List.of("0001-01-01", "0001-02-01", "0001-03-01", "0001-04-02", "0001-05-01"),
                days(year1, "0001-01-01", "0001-05-31"));
        assertEquals(List.of("9999-10-03", "9999-11-01", "9999-12-03"), days(year9999, "9999-10-01", "9999-12-31"));
    }
}
