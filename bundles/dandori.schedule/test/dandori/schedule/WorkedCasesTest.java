package dandori.schedule;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.aPlanWithWeekends;
import static dandori.schedule.Planning.days;
import static dandori.schedule.Planning.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.plan.JobnetPlan;

/** The worked cases of {@code schedule.md} §9, from the public manuals. */
class WorkedCasesTest {

    @ParameterizedTest(name = "the 15th a {0} in {1}: run on {2}")
    @CsvSource({
            "Fri, 2026-05, '',                           2026-05-13",
            "Sat, 2026-08, '',                           2026-08-12",
            "Mon after closed Sat and Sun, 2026-06, '',  2026-06-11",
            "Sun after closed Sat, 2026-11, '',          2026-11-11",
            "Wed, 2026-07, '',                           2026-07-13",
            "Thu closed as holiday, 2026-10, cl=2026/10/15, 2026-10-12" })
    void payDayRunsTwoOpenDaysBeforeThe15th(String weekday, String month, String holiday, String expected) {
        JobnetPlan payDay = aPlan().with("/", "cl=sa; cl=su;" + holiday)
                .jobnet("sd=15; cy=(1,m); sh=be; cftd=be,2");

        List<String> days = days(payDay, month + "-01", month + "-28");

        assertEquals(List.of(expected), days);
    }

    @ParameterizedTest(name = "the 21st a {0}: run on {2}")
    @CsvSource({
            "Sun with Mon open, 2026-06, 2026-06-23",
            "Sat, 2026-11, 2026-11-24",
            "Tue, 2026-07, 2026-07-22",
            "Fri before a closed weekend, 2026-08, 2026-08-24" })
    void thirdTenDaysRunOneOpenDayAfterThe21st(String weekday, String month, String expected) {
        JobnetPlan closing = aPlanWithWeekends().jobnet("sd=21; cy=(1,m); sh=af; cftd=af,1");

        List<String> days = days(closing, month + "-01", month + "-30");

        assertEquals(List.of(expected), days);
    }

    @Test
    void twentyFiveOClockOnSaturday1AugustIsJudgedBy1August() {
        JobnetPlan open = aPlan().registered("2026-08-01").jobnet("sd=1; st=25:00");
        JobnetPlan closed = aPlanWithWeekends().registered("2026-08-01").jobnet("sd=1; st=25:00; sh=ca");
        JobnetPlan sundayClosed = aPlan().with("/", "cl=su").registered("2026-08-01").jobnet("sd=1; st=25:00; sh=ca");

        assertEquals(List.of("2026-08-01 2026-08-02T01:00 [1]"), lines(open, "2026-08-01", "2026-08-31"));
        assertEquals(List.of(), lines(closed, "2026-08-01", "2026-08-31"));
        assertEquals(List.of("2026-08-01 2026-08-02T01:00 [1]"), lines(sundayClosed, "2026-08-01", "2026-08-31"));
    }

    @Test
    void mondayMorningAndFridayEveningBothRunEveryWeek() {
        JobnetPlan plan = aPlan()
                .jobnet("sd=1,mo; cy=1,(1,w); st=1,09:00; sd=2,fr; cy=2,(1,w); st=2,17:00");

        List<String> lines = lines(plan, "2026-01-01", "2026-01-14");

        assertEquals(List.of("2026-01-02 2026-01-02T17:00 [2]", "2026-01-05 2026-01-05T09:00 [1]",
                "2026-01-09 2026-01-09T17:00 [2]", "2026-01-12 2026-01-12T09:00 [1]"), lines);
    }

    @Test
    void everyOtherWednesdayMovesToThursdayWhenClosedAndDoesNotDrift() {
        JobnetPlan plan = aPlan().with("/", "cl=sa; cl=su; cl=2026/01/21").jobnet("sd=we; cy=(2,w); sh=af");

        List<String> days = days(plan, "2026-01-01", "2026-02-28");

        assertEquals(List.of("2026-01-07", "2026-01-22", "2026-02-04", "2026-02-18"), days);
    }
}
