package dandori.schedule.plan;

import static dandori.schedule.Planning.aPlan;
import static dandori.schedule.Planning.aPlanWithWeekends;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;
import dandori.schedule.why.Step;
import dandori.schedule.why.SubstituteStep;

/** {@code schedule.md} §8. */
class DerivationTest {

    private static DayExplanation why(JobnetPlan plan, String day) {
        return plan.why(LocalDate.parse(day));
    }

    private static List<String> codes(Derivation derivation) {
        return derivation.text().stream().map(Phrase::code).toList();
    }

    @Test
    void payDayTellsEveryStepWithItsFacts() {
        JobnetPlan payDay = aPlan().with("/", "cl=su").with("/Sales", "cl=sa; stt=08:00")
                .registered("2026-01-01T08:00").jobnet("sd=15; cy=(1,m); sh=be; cftd=be,2; st=30:00");

        DayExplanation why = why(payDay, "2026-08-12");

        assertEquals(1, why.runs().size());
        assertEquals(List.of(), why.absent());
        assertEquals(List.of(
                Phrase.of("candidate.found", 1, "2026-01-01", "2026-01-15", "15", "2026/01", "2026-01-01"),
                Phrase.of("cycle.stepped", 1, "2026-01-15", "2026-08-15", "(1,m)", 7, "-", "-"),
                Phrase.of("substitute.moved-back", 1, "2026-08-15", "2026-08-14", "be", 2, "day.closed.weekday",
                        "2026-08-15", "sa", "/Sales", "day.open.undefined", "2026-08-14", "fr", ""),
                Phrase.of("days-from-start.counted", 1, "2026-08-14", "2026-08-12", "be,2,10"),
                Phrase.of("time.plain", 1, "2026-08-12", "2026-08-12", "30:00", "08:00", "2026-08-13T06:00",
                        "2026-08-12T21:00:00Z")),
                why.runs().get(0).text());
    }

    @ParameterizedTest(name = "{0}: {1} on {2}: {3}")
    @CsvSource(delimiter = '|', value = {
            "closed Sat dropped      | sd=2026/08/15; sh=ca              | 2026-08-15 | substitute.dropped",
            "closed Sat moved to Fri | sd=2026/08/15; sh=be              | 2026-08-15 | time.plain",
            "no open day near Sun    | sd=2026/08/16; sh=be; shd=1       | 2026-08-16 | substitute.no-open-day-near",
            "too far                 | sd=2026/08/14; cftd=af,3,2        | 2026-08-14 | days-from-start.too-far",
            "valid term over         | sd=2026/08/14; ed=2026/08/13      | 2026-08-14 | valid-until.expired",
            "before registration     | sd=2025/08/15                     | 2025-08-15 | candidate.before-registration",
            "start before the moment | sd=en; st=09:00                   | 2026-01-01 | time.before-registration",
            "another day             | sd=2026/08/14                     | 2026-08-13 | cycle.other-days",
            "no 31st in June         | sd=31; cy=(1,m)                   | 2026-06-30 | cycle.not-in-month",
            "no 31st in June written | sd=2026/06/31                     | 2026-06-30 | candidate.not-in-month",
            "nothing to step from    | sd=2026/06/31; cy=(1,d)           | 2026-06-30 | cycle.nothing-to-step-from",
            "weeks of open days      | sd=*1; cy=(1,w)                   | 2026-02-02 | cycle.weeks-of-counted-days",
            "no such day ever        | sd=@35                            | 2026-02-02 | candidate.not-within-forty-years",
            "no schedule             | sd=ud                             | 2026-02-02 | candidate.undefined" })
    void dayWithoutRunSaysWhatStoppedTheRule(String name, String parameters, String day, String expected) {
        JobnetPlan plan = aPlanWithWeekends().registered("2026-01-01T10:00").jobnet(parameters);

        DayExplanation why = why(plan, day);

        assertEquals(List.of(), why.runs());
        assertEquals(1, why.absent().size());
        assertEquals(expected, why.absent().get(0).last().text().code());
    }

    @Test
    void exclusiveSiblingIsNamed() {
        JobnetPlan sibling = aPlan().jobnet("sd=15; cy=(1,m)");
        JobnetPlan plan = aPlan().jobnet("sd=en; cy=(1,d); ejn=monthly").excludedBy(sibling);

        Derivation stopped = why(plan, "2026-02-15").absent().get(0);
        Derivation free = why(plan, "2026-02-16").runs().get(0);

        assertEquals(Phrase.of("exclusive.sibling-runs", 1, "2026-02-15", "-", "monthly"), stopped.last().text());
        assertEquals(List.of("candidate.found", "cycle.stepped", "exclusive.day-is-free", "time.plain"), codes(free));
    }

    @Test
    void dayThatIsNoCandidateNamesItsNeighbours() {
        JobnetPlan plan = aPlan().jobnet("sd=2026/03/15; cy=(1,y)");

        Phrase between = why(plan, "2028-06-01").absent().get(0).last().text();
        Phrase before = why(plan, "2026-03-14").absent().get(0).last().text();

        assertEquals(Phrase.of("cycle.other-days", 1, "2026-03-15", "-", "(1,y)", 0, "2028-03-15", "2029-03-15"),
                between);
        assertEquals(Phrase.of("cycle.other-days", 1, "2026-03-15", "-", "(1,y)", 0, "-", "2026-03-15"), before);
    }

    @Test
    void everyRuleAnswersForADay() {
        JobnetPlan plan = aPlanWithWeekends()
                .jobnet("sd=1,15; cy=1,(1,m); sh=1,be; sd=2,14; cy=2,(1,m); sh=2,ca; sd=3,mo; cy=3,(1,w)");

        DayExplanation why = why(plan, "2026-08-14");

        assertEquals(List.of(1, 2), why.runs().stream().map(Derivation::rule).toList());
        assertEquals(List.of("candidate.found", "cycle.stepped", "substitute.moved-back", "time.plain",
                "merge.one-run"), codes(why.runs().get(0)));
        assertEquals(List.of(3), why.absent().stream().map(Derivation::rule).toList());
        assertEquals(true, why.ruling().open());
    }

    @Test
    void passedStartThatRunsAtRegistrationSaysSo() {
        JobnetPlan plan = aPlan().registered("2026-01-05T10:00").passedImmediate()
                .jobnet("sd=1,en; st=1,09:00; sd=2,en; st=2,08:00");

        DayExplanation why = why(plan, "2026-01-05");

        assertEquals(List.of("candidate.found", "time.runs-at-registration"), codes(why.runs().get(0)));
        assertEquals(List.of("candidate.found", "time.before-registration"), codes(why.absent().get(0)));
    }

    @Test
    void gapAndOverlapAreNamed() {
        JobnetPlan plan = aPlan().zone("America/New_York")
                .jobnet("sd=1,2026/03/08; st=1,02:30; sd=2,2026/11/01; st=2,01:30");

        assertEquals("time.gap", why(plan, "2026-03-08").runs().get(0).last().text().code());
        assertEquals("time.overlap", why(plan, "2026-11-01").runs().get(0).last().text().code());
    }

    @Test
    void changedStepIsFoundUntrue() {
        JobnetPlan plan = aPlanWithWeekends().jobnet("sd=2026/08/15; sh=be");
        Derivation derivation = why(plan, "2026-08-14").runs().get(0);
        Reevaluation reevaluation = new Reevaluation(plan.basis().calendar(), plan.basis().clock());
        SubstituteStep moved = (SubstituteStep) derivation.steps().get(1);
        SubstituteStep wrong = new SubstituteStep(1, moved.substitution(), moved.before(), moved.after() - 1,
                List.of());

        Optional<Step> untrue = reevaluation.firstUntrue(new Derivation(1, List.of(derivation.steps().get(0), wrong)));

        assertEquals(Optional.empty(), reevaluation.firstUntrue(derivation));
        assertEquals(Optional.of(wrong), untrue);
    }

    @Test
    void aDayFarInTheFutureOrThePastIsExplainedToo() {
        JobnetPlan plan = aPlan().jobnet("sd=2026/03/15");

        assertTrue(why(plan, "9999-12-31").absent().get(0).last().stops());
        assertEquals(EpochDays.NONE, why(plan, "0001-01-01").absent().get(0).last().after());
    }
}
