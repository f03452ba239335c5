package dandori.schedule.plan;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.Planning;
import dandori.schedule.why.DayExplanation;

/** {@code schedule.md} §7, nested jobnets. */
class NestedPlanTest {

    private final Planning site = aPlan().with("/", "cl=sa; cl=su");

    private static List<String> within(NestedPlan nested, JobnetPlan upper, String from, String to) {
        var clock = upper.basis().clock();
        return nested.runsWithinUpper(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(run -> clock.local(run.upper().start()) + " > " + line(run.run(), clock)).toList();
    }

    @Test
    void followsItsUpperJobnetUnlessToldOtherwise() {
        JobnetPlan upper = site.jobnet("sd=1,mo; cy=1,(1,w); st=1,09:00");
        List<String> expected = List.of("2026-01-05T09:00 > 2026-01-05 2026-01-05T09:00 [1]",
                "2026-01-12T09:00 > 2026-01-12 2026-01-12T09:00 [1]");

        for (String own : List.of("", "de=y", "de=n", "de=y; sd=1,2026/03/03")) {
            assertEquals(expected, within(site.nested(own, upper), upper, "2026-01-01", "2026-01-14"), own);
        }
    }

    @Test
    void ownRuleIsDueOnlyOnDaysOfTheUpperRuleOfItsNumber() {
        JobnetPlan upper = site.jobnet("sd=1,mo; cy=1,(1,w); sd=2,fr; cy=2,(1,w)");
        NestedPlan nested = site.nested("de=n; sd=1,en; cy=1,(1,d); st=1,10:00", upper);

        assertEquals(List.of("2026-01-05T00:00 > 2026-01-05 2026-01-05T10:00 [1]"),
                within(nested, upper, "2026-01-05", "2026-01-09"));
    }

    @Test
    void linkedRuleIsDueOnDaysOfTheRuleItNames() {
        JobnetPlan upper = site.jobnet("sd=1,mo; cy=1,(1,w); sd=2,fr; cy=2,(1,w)");
        NestedPlan linked = site.nested("de=n; sd=1,en; cy=1,(1,d); ln=1,2", upper);
        NestedPlan missing = site.nested("de=n; sd=3,en; cy=3,(1,d)", upper);

        assertEquals(List.of("2026-01-09T00:00 > 2026-01-09 2026-01-09T00:00 [1]"),
                within(linked, upper, "2026-01-05", "2026-01-09"));
        assertEquals(List.of(), within(missing, upper, "2026-01-05", "2026-01-09"));
    }

    @Test
    void plusCountsFromTheUpperStartAndAnEarlierHourBeginsWithTheUpper() {
        JobnetPlan upper = site.jobnet("sd=1,2026/01/15; st=1,25:30; sd=2,2026/01/15; st=2,09:00");
        NestedPlan relative = site.nested("de=n; sd=1,2026/01/15; st=1,+01:00", upper);
        NestedPlan early = site.nested("de=n; sd=1,2026/01/15; st=1,10:00", upper);

        assertEquals(List.of("2026-01-15T09:00 > 2026-01-15 2026-01-15T10:00 [1]",
                "2026-01-16T01:30 > 2026-01-15 2026-01-16T02:30 [1]"),
                within(relative, upper, "2026-01-15", "2026-01-15"));
        assertEquals(List.of("2026-01-15T09:00 > 2026-01-15 2026-01-15T10:00 [1]",
                "2026-01-16T01:30 > 2026-01-15 2026-01-16T01:30 [1]"),
                within(early, upper, "2026-01-15", "2026-01-15"));
    }

    @Test
    void finalDayAfterSubstitutionMustBeTheUpperRunsDay() {
        JobnetPlan upper = site.jobnet("sd=1,2026/08/15; sh=1,be");
        NestedPlan same = site.nested("de=n; sd=1,2026/08/14", upper);
        NestedPlan other = site.nested("de=n; sd=1,2026/08/15", upper);

        assertEquals(List.of("2026-08-14T00:00 > 2026-08-14 2026-08-14T00:00 [1]"),
                within(same, upper, "2026-08-01", "2026-08-31"));
        assertEquals(List.of(), within(other, upper, "2026-08-01", "2026-08-31"));
    }

    @Test
    void linkHoldsAlsoWhenTheUpperRunIsMergedFromTwoDays() {
        JobnetPlan upper = site.jobnet("sd=1,2026/01/14; st=1,25:00; sd=2,2026/01/15; st=2,01:00");
        NestedPlan nested = site.nested("de=n; sd=2,2026/01/15; st=2,02:00", upper);

        assertEquals(List.of("2026-01-15T01:00 > 2026-01-15 2026-01-15T02:00 [2]"),
                within(nested, upper, "2026-01-14", "2026-01-14"));
    }

    @Test
    void registrationDayIsTheRootsAndTheCalendarTheChosenOne() {
        Planning twoGroups = aPlan().with("/Night", "stt=20:00; cl=mo").with("/Day", "stt=08:00")
                .registered("2026-01-05T07:00");
        JobnetPlan upper = twoGroups.jobnet("sd=1,en; cy=1,(1,d)");
        NestedPlan nested = twoGroups.nested("de=n; sd=1,en; st=1,06:00; jc=/Night", upper);
        NestedPlan closedMonday = twoGroups.nested("de=n; sd=1,en; cy=1,(1,d); sh=1,ca; jc=/Night", upper);

        assertEquals(List.of(), within(nested, upper, "2026-01-05", "2026-01-05"));
        assertEquals(List.of("2026-01-06T08:00 > 2026-01-06 2026-01-06T08:00 [1]"),
                within(closedMonday, upper, "2026-01-05", "2026-01-06"));
    }

    @Test
    void nestedInNestedFollowsTheNestedJobnet() {
        JobnetPlan root = site.jobnet("sd=1,en; cy=1,(1,d); st=1,08:00");
        NestedPlan middle = site.nested("de=n; sd=1,mo; cy=1,(1,w); st=1,+01:00", root);
        NestedPlan inner = site.nested("de=n; sd=1,en; cy=1,(1,d); st=1,+00:30", middle);

        List<Run> runs = inner.runs(day("2026-01-01"), day("2026-01-14"));

        assertEquals(List.of("2026-01-05 2026-01-05T09:30 [1]", "2026-01-12 2026-01-12T09:30 [1]"),
                runs.stream().map(run -> line(run, root.basis().clock())).toList());
    }

    private static int day(String date) {
        return EpochDays.of(LocalDate.parse(date));
    }

    @Test
    void exclusiveSiblingAndValidTermHoldForNestedJobnetsToo() {
        JobnetPlan upper = site.jobnet("sd=1,en; cy=1,(1,d)");
        NestedPlan sibling = site.nested("de=n; sd=1,2026/01/06", upper);
        NestedPlan nested = site.nested("ejn=sibling; ed=2026/01/07", upper).excludedBy(sibling);

        assertEquals(List.of("2026-01-05T00:00 > 2026-01-05 2026-01-05T00:00 [1]",
                "2026-01-07T00:00 > 2026-01-07 2026-01-07T00:00 [1]"),
                within(nested, upper, "2026-01-05", "2026-01-09"));
    }

    @Test
    void saysWhyItIsNotDue() {
        JobnetPlan upper = site.jobnet("sd=1,mo; cy=1,(1,w)");
        NestedPlan own = site.nested("de=n; sd=1,2026/01/06", upper);
        NestedPlan follower = site.nested("", upper);

        DayExplanation tuesday = own.why(LocalDate.of(2026, 1, 6));
        DayExplanation followerTuesday = follower.why(LocalDate.of(2026, 1, 6));
        DayExplanation followerMonday = follower.why(LocalDate.of(2026, 1, 5));

        assertEquals(Phrase.of("link.upper-does-not-run", 1, "2026-01-06", "-", 1),
                tuesday.absent().get(0).last().text());
        assertEquals(Phrase.of("link.upper-does-not-run", 0, "2026-01-06", "-", 0),
                followerTuesday.absent().get(0).last().text());
        assertEquals(1, followerMonday.runs().size());
        assertEquals(List.of(), followerMonday.absent());
    }
}
