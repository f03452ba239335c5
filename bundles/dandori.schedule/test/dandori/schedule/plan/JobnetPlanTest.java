package dandori.schedule.plan;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.aPlanWithWeekends;
import static dandori.schedule.Planning.days;
import static dandori.schedule.Planning.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code schedule.md} §6 and §7 for root jobnets. */
class JobnetPlanTest {

    @ParameterizedTest(name = "base {0}, st={1} on schedule day Sat 1 August starts {2}")
    @CsvSource({
            "00:00, +00:00, 2026-08-01T00:00",
            "08:00, +00:00, 2026-08-01T08:00",
            "08:00, 06:00,  2026-08-02T06:00",
            "08:00, 07:59,  2026-08-02T07:59",
            "08:00, 08:00,  2026-08-01T08:00",
            "08:00, 25:00,  2026-08-02T01:00",
            "08:00, 30:00,  2026-08-02T06:00",
            "08:00, 32:00,  2026-08-02T08:00",
            "00:00, 47:59,  2026-08-02T23:59",
            "23:59, 23:58,  2026-08-02T23:58",
            "23:59, +47:59, 2026-08-03T23:58",
            "08:00, +22:00, 2026-08-02T06:00" })
    void startTimeIsCountedFromMidnightOrBaseTime(String base, String time, String expected) {
        JobnetPlan plan = aPlan().with("/", "stt=" + base).registered("2026-07-01").jobnet("sd=2026/08/01; st=" + time);

        List<String> lines = lines(plan, "2026-08-01", "2026-08-01");

        assertEquals(List.of("2026-08-01 " + expected + " [1]"), lines);
    }

    @Test
    void jobnetWithoutParametersRunsOnceAtTheBaseTimeOfTheRegistrationDay() {
        JobnetPlan plan = aPlan().with("/", "stt=08:00").registered("2026-08-01T08:00").jobnet("");

        assertEquals(List.of("2026-08-01 2026-08-01T08:00 [1]"), lines(plan, "2026-07-01", "2026-09-01"));
    }

    @Test
    void undefinedOverridesEveryOtherRule() {
        JobnetPlan plan = aPlan().jobnet("sd=1,en; sd=2,ud; sd=3,mo; cy=3,(1,w)");

        assertEquals(List.of(), days(plan, "2026-01-01", "2026-12-31"));
    }

    @Test
    void equalDateTimesAreOneRunThatNamesEveryRule() {
        JobnetPlan plan = aPlan().jobnet("sd=1,15; st=1,09:00; sd=2,th:3; st=2,09:00; sd=3,15; st=3,10:00");

        List<String> lines = lines(plan, "2026-01-01", "2026-01-31");

        assertEquals(List.of("2026-01-15 2026-01-15T09:00 [1, 2]", "2026-01-15 2026-01-15T10:00 [3]"), lines);
    }

    @Test
    void runMergedAcrossScheduleDaysBelongsToTheEarliestWhateverStretchIsAsked() {
        JobnetPlan plan = aPlan().jobnet("sd=1,2; st=1,01:00; sd=2,1; st=2,25:00");

        assertEquals(List.of("2026-01-01 2026-01-02T01:00 [1, 2]"), lines(plan, "2026-01-01", "2026-01-01"));
        assertEquals(List.of(), lines(plan, "2026-01-02", "2026-01-02"));
        assertEquals(List.of("2026-01-01 2026-01-02T01:00 [1, 2]"), lines(plan, "2025-12-01", "2026-01-31"));
    }

    @Test
    void twoCandidatesOfOneRuleMovedToOneDayAreOneRun() {
        JobnetPlan plan = aPlanWithWeekends().registered("2026-01-02").jobnet("sd=en; cy=(1,d); sh=be");

        assertEquals(List.of("2026-01-02", "2026-01-05", "2026-01-06"), days(plan, "2026-01-01", "2026-01-06"));
        assertEquals(3, plan.runs(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2)).get(0).derivations().size());
    }

    @Test
    void validUntilIsInclusiveAndAskedOfTheFinalDay() {
        JobnetPlan inside = aPlanWithWeekends().jobnet("sd=2026/08/15; sh=be; ed=2026/08/14");
        JobnetPlan outside = aPlanWithWeekends().jobnet("sd=2026/08/14; cftd=da,1; ed=2026/08/14");

        assertEquals(List.of("2026-08-14"), days(inside, "2026-08-01", "2026-08-31"));
        assertEquals(List.of(), days(outside, "2026-08-01", "2026-08-31"));
    }

    @Test
    void startBeforeRegistrationDoesNotExistAndTheVeryMomentDoes() {
        String rules = "sd=1,en; st=1,09:00; sd=2,en; st=2,10:00; sd=3,en; st=3,11:00";
        JobnetPlan plan = aPlan().registered("2026-01-05T10:00").jobnet(rules);

        assertEquals(List.of("2026-01-05 2026-01-05T10:00 [2]", "2026-01-05 2026-01-05T11:00 [3]"),
                lines(plan, "2026-01-01", "2026-01-31"));
    }

    @Test
    void passedImmediateRunsTheLatestPassedStartOfTheRegistrationDayAtRegistration() {
        String rules = "sd=1,en; st=1,09:00; sd=2,en; st=2,09:30; sd=3,en; st=3,11:00; sd=4,en; st=4,09:30";
        JobnetPlan plan = aPlan().registered("2026-01-05T10:00:30.5").passedImmediate().jobnet(rules);

        assertEquals(List.of("2026-01-05 2026-01-05T10:00:30.500 [2, 4]", "2026-01-05 2026-01-05T11:00 [3]"),
                lines(plan, "2026-01-01", "2026-01-31"));
    }

    @Test
    void passedStartIsMergedWithAStartAtTheMomentOfRegistration() {
        String rules = "sd=1,en; st=1,09:00; sd=2,en; st=2,10:00";
        JobnetPlan plan = aPlan().registered("2026-01-05T10:00").passedImmediate().jobnet(rules);

        assertEquals(List.of("2026-01-05 2026-01-05T10:00 [1, 2]"), lines(plan, "2026-01-01", "2026-01-31"));
    }

    @Test
    void passedImmediateLeavesAnotherScheduleDayAlone() {
        JobnetPlan earlierDay = aPlan().registered("2026-01-05T10:00").passedImmediate()
                .jobnet("sd=2026/01/04; st=09:00");
        JobnetPlan baseTimeNotReached = aPlan().with("/", "stt=08:00").registered("2026-01-05T07:00").passedImmediate()
                .jobnet("sd=2026/01/04; st=06:00");

        assertEquals(List.of(), lines(earlierDay, "2026-01-01", "2026-01-31"));
        assertEquals(List.of("2026-01-04 2026-01-05T07:00 [1]"), lines(baseTimeNotReached, "2026-01-01", "2026-01-31"));
    }

    @Test
    void candidateBeforeTheRegistrationDayNeverRunsWhereverItIsMoved() {
        JobnetPlan substituted = aPlanWithWeekends().registered("2026-01-05").jobnet("sd=2026/01/03; sh=af");
        JobnetPlan shifted = aPlan().registered("2026-01-05").jobnet("sd=2026/01/04; cftd=da,9");

        assertEquals(List.of(), days(substituted, "2026-01-01", "2026-01-31"));
        assertEquals(List.of(), days(shifted, "2026-01-01", "2026-01-31"));
    }

    @Test
    void lateHourOfADayBeforeRegistrationStillExists() {
        JobnetPlan plan = aPlanWithWeekends().registered("2026-01-03").jobnet("sd=en; sh=be; st=47:00");

        assertEquals(List.of("2026-01-02 2026-01-03T23:00 [1]"), lines(plan, "2026-01-01", "2026-01-31"));
    }

    @Test
    void exclusiveJobnetDoesNotRunOnItsSiblingsDays() {
        JobnetPlan monthly = aPlan().jobnet("sd=15; cy=(1,m); ed=2026/02/28");
        JobnetPlan daily = aPlan().jobnet("sd=en; cy=(1,d); st=23:00; ejn=monthly").excludedBy(monthly);

        List<String> days = days(daily, "2026-01-14", "2026-01-16");

        assertEquals(List.of("2026-01-14", "2026-01-16"), days);
        assertEquals(List.of("2026-03-15"), days(daily, "2026-03-15", "2026-03-15"));
    }

    @Test
    void jobnetsThatExcludeOneAnotherNeitherRun() {
        JobnetPlan a = aPlan().jobnet("sd=15; ejn=b");
        JobnetPlan b = aPlan().jobnet("sd=th:3; ejn=a");

        assertEquals(List.of(), days(a.excludedBy(b), "2026-01-01", "2026-01-31"));
        assertEquals(List.of(), days(b.excludedBy(a), "2026-01-01", "2026-01-31"));
    }

    @Test
    void siblingRegisteredLaterExcludesNothingBefore() {
        JobnetPlan sibling = aPlan().registered("2026-01-10T12:00").jobnet("sd=en; cy=(1,d)");
        JobnetPlan plan = aPlan().jobnet("sd=en; cy=(1,d); ejn=sibling").excludedBy(sibling);

        assertEquals(List.of("2026-01-08", "2026-01-09", "2026-01-10"), days(plan, "2026-01-08", "2026-01-12"));
    }

    @Test
    void exclusionIsAskedOfTheScheduleDayNotOfTheHour() {
        JobnetPlan sibling = aPlan().jobnet("sd=2026/01/15");
        JobnetPlan plan = aPlan().jobnet("sd=1,2026/01/14; st=1,25:00; sd=2,2026/01/15; st=2,25:00; ejn=sibling")
                .excludedBy(sibling);

        assertEquals(List.of("2026-01-14 2026-01-15T01:00 [1]"), lines(plan, "2026-01-01", "2026-01-31"));
    }

    @Test
    void chosenCalendarReplacesDaysBaseDayAndBaseTimeTogether() {
        var site = aPlan().with("/Other", "cl=fr; sdd=26; md=ne; stt=09:00").with("/Own", "cl=we; stt=05:00");

        assertEquals(List.of("2026-07-26 2026-07-26T09:00 [1]"),
                lines(site.jobnet("sd=2026/08/+1; jc=/Other"), "2026-07-01", "2026-08-31"));
        assertEquals(List.of("2026-08-01 2026-08-01T05:00 [1]"),
                lines(site.jobnet("sd=2026/08/+1"), "2026-07-01", "2026-08-31"));
    }

    @Test
    void nextRunIsTheFirstAfterAnInstantNearOrFar() {
        JobnetPlan daily = aPlan().jobnet("sd=1,en; cy=1,(1,d); st=1,47:00; sd=2,en; cy=2,(1,d); st=2,01:00");
        JobnetPlan rare = aPlan().jobnet("sd=2060/02/29; st=09:00");
        JobnetPlan never = aPlan().jobnet("sd=2025/01/01");

        assertEquals(Instant.parse("2026-06-01T14:00:00Z"),
                daily.next(Instant.parse("2026-05-31T16:00:00Z")).orElseThrow().start());
        assertEquals(Instant.parse("2026-05-31T16:00:00Z"),
                daily.next(Instant.parse("2026-05-31T14:00:00Z")).orElseThrow().start());
        assertEquals(Instant.parse("2060-02-29T00:00:00Z"),
                rare.next(Instant.parse("2026-01-01T00:00:00Z")).orElseThrow().start());
        assertTrue(never.next(Instant.parse("2026-01-01T00:00:00Z")).isEmpty());
    }

    @Test
    void all144RulesMayFallOnOneStart() {
        StringBuilder rules = new StringBuilder();
        for (int rule = 1; rule <= 144; rule++) {
            rules.append("sd=" + rule + ",15;");
        }
        JobnetPlan plan = aPlan().jobnet(rules.toString());

        Run run = plan.runs(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 15)).get(0);

        assertEquals(144, run.rules().size());
        assertEquals(144, run.derivations().size());
    }

    @Test
    void datesOutsideYears1To9999AreRefusedByName() {
        JobnetPlan plan = aPlan().jobnet("sd=en");

        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> plan.runs(LocalDate.of(2026, 1, 1), LocalDate.of(10_000, 1, 1)));

        assertEquals("Date +10000-01-01 is outside the years 1 to 9999.", refusal.getMessage());
    }
}
