package dandori.engine.plan;

import static dandori.engine.plan.PlannedSite.REQUEST;
import static dandori.engine.plan.PlannedSite.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dandori.engine.plan.PlanAnswer.Reason;
import dandori.engine.plan.Registrations.Request;
import dandori.engine.plan.StartTerms.HoldAfter;
import dandori.engine.plan.StartTerms.Overlap;
import dandori.engine.run.RerunFrom;

/** Registration, and how generations begin one after the other (engine.md, definitions.md §4). */
class RegistrationsTest {

    private PlannedSite planned(DailyJobnet jobnet) {
        var site = new PlannedSite(jobnet);
        assertInstanceOf(PlanAnswer.Registered.class, site.registrations().registerPlanned(jobnet, false, REQUEST));
        return site.settle();
    }

    @Test
    void plannedRegistrationMakesTheNextGenerationOnly() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "17:00"));

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void nextRunIsFixedWhenThePreviousOneStarts() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "17:00"));

        site.until("2026-11-13T09:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "13T17:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void severalStartsADayRunOneAfterTheOther() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "17:00"));

        site.until("2026-11-13T09:00:00Z").finish(0).until("2026-11-13T17:00:00Z").finish(0)
                .until("2026-11-14T08:59:59Z");

        assertEquals(List.of("13T09:00 NORMAL", "13T17:00 NORMAL", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void passedStartOfTodayRunsAtOnceWhenAskedFor() {
        var jobnet = DailyJobnet.at("09:00", "17:00");
        var site = new PlannedSite(jobnet);
        site.until("2026-11-13T12:00:00Z");

        site.registrations().registerPlanned(jobnet, true, REQUEST);
        site.settle();

        assertEquals(List.of("13T12:00 RUNNING", "13T17:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void plannedJobnetTakesTheSavedDefinitionAtItsNextFixing() {
        PlannedSite site = planned(DailyJobnet.at("09:00"));

        site.save(DailyJobnet.at("10:00").revision("two"));
        site.until("2026-11-13T09:00:00Z").finish(0).until("2026-11-13T10:00:00Z");

        assertEquals(List.of("13T09:00 NORMAL", "13T10:00 RUNNING", "14T10:00 WAIT_START_TIME"), site.generations());
        assertEquals("one two two", site.revisionsUsed());
    }

    @Test
    void fileWithErrorsLeavesTheLastGoodDefinition() {
        PlannedSite site = planned(DailyJobnet.at("09:00"));

        site.breakFile();
        site.until("2026-11-13T09:00:00Z").finish(0).until("2026-11-14T09:00:00Z");

        assertEquals("one one one", site.revisionsUsed());
    }

    @Test
    void plannedJobnetCannotBeRegisteredAnotherWay() {
        PlannedSite site = planned(DailyJobnet.at("09:00"));
        var jobnet = DailyJobnet.at("09:00");
        var start = new PlannedStart(LocalDate.parse("2026-11-20"), Instant.parse("2026-11-20T09:00:00Z"), List.of());

        assertEquals(Reason.PLANNED_ALREADY,
                site.refusal(site.registrations().registerPlanned(jobnet, false, REQUEST)));
        assertEquals(Reason.PLANNED_ALREADY, site.refusal(site.registrations().registerNow(jobnet, REQUEST)));
        assertEquals(Reason.PLANNED_ALREADY,
                site.refusal(site.registrations().registerFixed(jobnet, List.of(start), REQUEST)));
        assertEquals(1, site.plans.history(ROOT).size());
    }

    // --- fixed ---------------------------------------------------------------------------------------------------

    private static List<PlannedStart> starts(int number) {
        Instant first = Instant.parse("2026-11-13T01:00:00Z");
        return IntStream.range(0, number).mapToObj(i -> first.plus(Duration.ofHours(i)))
                .map(at -> new PlannedStart(LocalDate.parse(at.toString().substring(0, 10)), at, List.of())).toList();
    }

    @Test
    void fixedStartsRunWhateverTheScheduleSaysLater() {
        var jobnet = DailyJobnet.at("09:00");
        var site = new PlannedSite(jobnet);

        site.registrations().registerFixed(jobnet, starts(2), REQUEST);
        site.save(DailyJobnet.at("20:00").revision("two"));
        site.until("2026-11-13T01:00:00Z").finish(0).until("2026-11-13T02:00:00Z").finish(0)
                .until("2026-11-15T00:00:00Z");

        assertEquals(List.of("13T01:00 NORMAL", "13T02:00 NORMAL"), site.generations());
        assertEquals("one one", site.revisionsUsed());
        assertEquals(List.of(), site.registrations().view().registrations());
    }

    @Test
    void sevenThousandSixHundredEightyStartsMayBeFixedAndNotOneMore() {
        var jobnet = DailyJobnet.at("09:00");
        var site = new PlannedSite(jobnet);

        PlanAnswer tooMany = site.registrations().registerFixed(jobnet, starts(7681), REQUEST);
        PlanAnswer most = site.registrations().registerFixed(jobnet, starts(7680), REQUEST);
        PlanAnswer oneMore = site.registrations().registerFixed(jobnet, starts(1), REQUEST);

        assertEquals(new PlanAnswer.Refused(Reason.TOO_MANY_FIXED, List.of(ROOT, "7681", "7680")), tooMany);
        assertInstanceOf(PlanAnswer.Registered.class, most);
        assertEquals(Reason.TOO_MANY_FIXED, site.refusal(oneMore));
    }

    @Test
    void startsThatHaveAllPassedAreRefused() {
        var jobnet = DailyJobnet.at("09:00");
        var site = new PlannedSite(jobnet);
        site.until("2026-11-14T00:00:00Z");

        assertEquals(Reason.NO_START, site.refusal(site.registrations().registerFixed(jobnet, starts(3), REQUEST)));
    }

    // --- overlap -------------------------------------------------------------------------------------------------

    @Test
    void startWhileTheEarlierOneRunsIsSkipped() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "10:00"));

        site.until("2026-11-13T10:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "13T10:00 SKIPPED", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void startWhileTheEarlierOneRunsWaitsForIt() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "10:00").overlap(Overlap.WAIT));

        site.until("2026-11-13T10:00:00Z");
        List<String> before = site.generations();
        site.finish(0);

        assertEquals(List.of("13T09:00 RUNNING", "13T10:00 WAIT_START_TIME"), before);
        assertEquals(List.of("13T09:00 NORMAL", "13T10:00 RUNNING", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void bothRunTogetherWhenTheyMay() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "10:00").overlap(Overlap.TOGETHER));

        site.until("2026-11-13T10:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "13T10:00 RUNNING", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void startsThatPassWhileOneWaitsBecomeOne() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "10:00", "11:00", "12:00").overlap(Overlap.WAIT));

        site.until("2026-11-13T12:30:00Z").finish(0);

        assertEquals(List.of("13T09:00 NORMAL", "13T10:00 RUNNING", "13T12:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void rerunStandsInNobodysWay() {
        PlannedSite site = planned(DailyJobnet.at("09:00", "10:00"));
        site.until("2026-11-13T09:00:00Z").finish(1);

        site.engine().operations().rerun(1, RerunFrom.TOP, null, false, "tester");
        site.until("2026-11-13T10:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "13T10:00 RUNNING", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void immediateRunsAreSkippedToo() {
        var jobnet = DailyJobnet.at("09:00");
        var site = new PlannedSite(jobnet);

        site.registrations().registerNow(jobnet, REQUEST);
        site.settle();
        site.registrations().registerNow(jobnet, REQUEST);
        site.settle();

        assertEquals(List.of("13T00:00 RUNNING", "13T00:00 SKIPPED"), site.generations());
    }

    // --- held, late, kept ----------------------------------------------------------------------------------------

    @Test
    void firstGenerationIsHeldWhenAskedFor() {
        var jobnet = DailyJobnet.at("09:00");
        var site = new PlannedSite(jobnet);
        site.registrations().registerPlanned(jobnet, false, new Request(Map.of(), true, "tester"));

        site.until("2026-11-13T09:00:00Z");
        List<String> held = site.generations();
        site.engine().operations().release(1, ROOT, "tester");
        site.settle().finish(0).until("2026-11-14T09:00:00Z");

        assertEquals(List.of("13T09:00 HELD"), held);
        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 RUNNING", "15T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void operatorsHoldBeforeTheStartTimeHoldsAtTheStartTime() {
        PlannedSite site = planned(DailyJobnet.at("09:00"));

        site.engine().operations().hold(1, ROOT, "tester");
        site.settle();
        site.engine().operations().release(1, ROOT, "tester");
        site.settle();
        List<String> released = site.generations();
        site.engine().operations().hold(1, ROOT, "tester");
        site.until("2026-11-13T09:00:00Z");

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), released);
        assertEquals(List.of("13T09:00 HELD"), site.generations());
    }

    @Test
    void abnormalEndHoldsTheNextOne() {
        PlannedSite site = planned(DailyJobnet.at("09:00").holdAfter(HoldAfter.ABNORMAL));

        site.until("2026-11-13T09:00:00Z").finish(9).until("2026-11-14T09:00:00Z");

        assertEquals(List.of("13T09:00 ABNORMAL", "14T09:00 HELD"), site.generations());
    }

    @Test
    void normalEndHoldsNothing() {
        PlannedSite site = planned(DailyJobnet.at("09:00").holdAfter(HoldAfter.WARNING));

        site.until("2026-11-13T09:00:00Z").finish(0).until("2026-11-14T09:00:00Z");

        assertEquals("14T09:00 RUNNING", site.generations().get(1));
    }

    @Test
    void generationThatCouldNotStartInTimeIsSkipped() {
        PlannedSite site = planned(DailyJobnet.at("09:00").startWithin(1));
        site.plan().suspend(ROOT, "tester");

        site.until("2026-11-14T23:59:59Z");
        List<String> onTheLastDay = site.generations();
        site.clock.set(Instant.parse("2026-11-15T00:00:00Z"));
        site.plan().resume(ROOT, "tester");
        site.settle();

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), onTheLastDay);
        assertEquals("13T09:00 SKIPPED", site.generations().get(0));
    }

    @Test
    void surplusGenerationsAreDroppedOldestFirst() {
        PlannedSite site = planned(DailyJobnet.at("09:00").kept(2));

        for (int day = 13; day < 17; day++) {
            site.until("2026-11-" + day + "T09:00:00Z").finish(0);
        }

        assertEquals(Set.of(1L, 2L), site.plans.dropped());
        assertEquals(site.plans.dropped(), site.runner.dropped());
    }

    // --- asking --------------------------------------------------------------------------------------------------

    @Test
    void planKnowsTheDaysItHasStartsOn() {
        PlannedSite site = planned(DailyJobnet.at("09:00"));

        assertTrue(site.registrations().view().planned(ROOT, LocalDate.parse("2026-11-20")));
        assertFalse(site.registrations().view().planned("/other", LocalDate.parse("2026-11-20")));
        assertEquals(3, site.registrations().view().starts(ROOT, LocalDate.parse("2026-11-14"),
                LocalDate.parse("2026-11-16")).size());
    }
}
