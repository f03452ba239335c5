package dandori.schedule.rule;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.aPlanWithWeekends;
import static dandori.schedule.Planning.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.plan.JobnetPlan;

/** {@code schedule.md} §4 and §5. */
class SubstitutionTest {

    @ParameterizedTest(name = "{0}: {2} gives {3}")
    @CsvSource({
            "open Fri stays, 2026-05-15, sh=be, 2026-05-15",
            "closed Sat moves to Fri, 2026-08-15, sh=be, 2026-08-14",
            "closed Sun moves over Sat to Fri, 2026-08-16, sh=be, 2026-08-14",
            "closed Sat moves over Sun to Mon, 2026-08-15, sh=af, 2026-08-17",
            "closed Sun is too far from Fri, 2026-08-16, sh=be; shd=1, ",
            "closed Sat is too far from Mon, 2026-08-15, sh=af; shd=1, ",
            "closed Sun is near enough to Mon, 2026-08-16, sh=af; shd=1, 2026-08-17",
            "closed Sat is dropped, 2026-08-15, sh=ca, ",
            "open Fri is not dropped, 2026-05-15, sh=ca, 2026-05-15",
            "closed Sat runs all the same, 2026-08-15, sh=no, 2026-08-15",
            "closed Sat runs where nothing is written, 2026-08-15, '', 2026-08-15",
            "distance counts nothing without a move, 2026-08-15, sh=no; shd=1, 2026-08-15" })
    void closedDayIsDecidedByKindAndDistance(String name, String candidate, String parameters, String expected) {
        JobnetPlan plan = aPlanWithWeekends()
                .jobnet("sd=" + candidate.replace('-', '/') + ";" + parameters);

        List<String> days = days(plan, "2026-05-01", "2026-09-30");

        assertEquals(expected == null ? List.of() : List.of(expected), days);
    }

    @Test
    void thirtyOneDaysAreWithinReachAndThirtyTwoAreNot() {
        String closedWeek = "cl=mo;cl=tu;cl=we;cl=th;cl=fr;cl=sa;cl=su;";
        JobnetPlan near = aPlan().with("/", closedWeek + "op=2026/05/01").jobnet("sd=2026/06/01; sh=be; shd=31");
        JobnetPlan far = aPlan().with("/", closedWeek + "op=2026/04/30").jobnet("sd=2026/06/01; sh=be; shd=31");

        assertEquals(List.of("2026-05-01"), days(near, "2026-01-01", "2026-12-31"));
        assertEquals(List.of(), days(far, "2026-01-01", "2026-12-31"));
    }

    @ParameterizedTest(name = "from {0}: {2} gives {3}")
    @CsvSource({
            "Wed, 2026-07-15, no, 2026-07-15",
            "Wed one open day back, 2026-07-15, be, 2026-07-14",
            "Wed five open days back over a weekend, 2026-07-15, 'be,5', 2026-07-08",
            "Fri one open day on over a weekend, 2026-07-17, af, 2026-07-20",
            "closed Sat counts strictly after itself, 2026-07-18, 'af,1', 2026-07-20",
            "closed Sun counts strictly before itself, 2026-07-19, 'be,1', 2026-07-17",
            "ten days reach eight open days from Wed, 2026-07-15, 'af,8', ",
            "ten days reach seven open days from Wed, 2026-07-15, 'af,7', 2026-07-24",
            "more days may be allowed, 2026-07-15, 'af,8,12', 2026-07-27",
            "three open days within two days never, 2026-07-15, 'be,3,2', ",
            "plain days before, 2026-07-15, 'db,5', 2026-07-10",
            "one plain day before a Mon is a closed Sun, 2026-07-20, db, 2026-07-19",
            "plain days after, 2026-07-15, 'da,31', 2026-08-15" })
    void daysFromStartAreCountedFromTheDay(String name, String base, String shift, String expected) {
        JobnetPlan plan = aPlanWithWeekends().jobnet("sd=" + base.replace('-', '/') + "; cftd=" + shift);

        List<String> days = days(plan, "2026-06-01", "2026-09-30");

        assertEquals(expected == null ? List.of() : List.of(expected), days);
    }
}
