package dandori.engine.plan;

import static dandori.engine.plan.PlannedSite.REQUEST;
import static dandori.engine.plan.PlannedSite.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.testkit.SchedulerDeath;

/** What happens to plans while no scheduler works, and after a crash (engine.md, Flow). */
class SchedulerAwayTest {

    private static final DailyJobnet JOBNET = DailyJobnet.at("09:00");

    /** Registered on the 13th, away from the 13th at noon to the 16th at noon: three starts are missed. */
    private static PlannedSite awayForThreeStarts(DailyJobnet jobnet) {
        var site = new PlannedSite(jobnet);
        site.registrations().registerPlanned(jobnet, false, REQUEST);
        site.until("2026-11-13T09:00:00Z").finish(0);
        site.die();
        site.clock.set(Instant.parse("2026-11-16T12:00:00Z"));
        return site;
    }

    @Test
    void missedStartsAreToldBeforeAnythingIsDone() {
        PlannedSite site = awayForThreeStarts(JOBNET);
        site.open();

        List<MissedStarts> missed = site.registrations().missed();

        assertEquals(List.of(new MissedStarts(ROOT, 1, 3, Instant.parse("2026-11-14T09:00:00Z"),
                Instant.parse("2026-11-16T09:00:00Z"))), missed);
        assertEquals(List.of(1, 3, 0), List.of(missed.get(0).runs(MissedPolicy.RUN_ONCE),
                missed.get(0).runs(MissedPolicy.RUN_ALL), missed.get(0).runs(MissedPolicy.SKIP)));
        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void missedStartsRunOnce() {
        PlannedSite site = awayForThreeStarts(JOBNET);

        site.startAgain(MissedPolicy.RUN_ONCE);

        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 RUNNING", "17T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void missedStartsAllRunOneAfterTheOther() {
        PlannedSite site = awayForThreeStarts(JOBNET);

        site.startAgain(MissedPolicy.RUN_ALL);
        site.finish(0).finish(0).finish(0);

        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 NORMAL", "15T09:00 NORMAL", "16T09:00 NORMAL",
                "17T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void makingUpGoesOnAfterAnotherCrash() {
        PlannedSite site = awayForThreeStarts(JOBNET);
        site.startAgain(MissedPolicy.RUN_ALL);
        site.finish(0);
        site.die();

        site.startAgain(MissedPolicy.SKIP);
        site.finish(0).finish(0);

        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 NORMAL", "15T09:00 NORMAL"),
                site.generations().subList(0, 3));
    }

    @Test
    void missedStartsAreSkipped() {
        PlannedSite site = awayForThreeStarts(JOBNET);

        site.startAgain(MissedPolicy.SKIP);

        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 SKIPPED", "17T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void nothingIsMissedWhenNoStartHasPassed() {
        var site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.settle().die();
        site.clock.set(Instant.parse("2026-11-13T08:00:00Z"));

        site.open();

        assertEquals(List.of(), site.registrations().missed());
    }

    @Test
    void crashBetweenRegistrationAndItsGenerationLosesNothing() {
        var site = new PlannedSite(JOBNET);
        site.runs.dieBeforeCommit(0);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        assertThrows(SchedulerDeath.class, site::settle);
        site.die();

        site.startAgain(MissedPolicy.RUN_ONCE);

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void generationThatWasMadeIsNotMadeAgain() {
        var site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.runs.dieAfterCommit(0);
        assertThrows(SchedulerDeath.class, site::settle);
        site.die();

        site.startAgain(MissedPolicy.RUN_ONCE);
        site.until("2026-11-13T09:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void moveAndSuspensionOutliveTheScheduler() {
        var site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.settle();
        site.plan().move(ROOT, Instant.parse("2026-11-13T15:00:00Z"), "tester");
        site.plan().suspend(ROOT, "tester");
        site.die();

        site.startAgain(MissedPolicy.RUN_ONCE);
        site.until("2026-11-13T16:00:00Z");
        List<String> suspended = site.generations();
        site.plan().resume(ROOT, "tester");
        site.settle();

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), suspended);
        assertEquals("13T09:00 RUNNING", site.generations().get(0));
    }

    @Test
    void whatIsDecidedWithoutASchedulerIsDoneByTheNextOne() {
        var site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.settle().die();
        site.openWithoutEngine();

        PlanAnswer answer = site.plan().prohibit(ROOT, "tester");
        site.settle();
        List<String> untouched = site.generations();
        site.startAgain(MissedPolicy.RUN_ONCE);

        assertInstanceOf(PlanAnswer.Done.class, answer);
        assertEquals(List.of("13T09:00 WAIT_START_TIME"), untouched);
        assertEquals(List.of("13T09:00 BYPASSED", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void registrationCancelledWithoutASchedulerRunsNoMore() {
        var site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.settle().die();
        site.openWithoutEngine();
        site.plan().cancel(ROOT, "tester");

        site.startAgain(MissedPolicy.RUN_ONCE);
        site.until("2026-11-20T00:00:00Z");

        assertEquals(List.of("13T09:00 BYPASSED"), site.generations());
    }

    @Test
    void registrationWithoutASchedulerIsCarriedOutByTheNextOne() {
        var site = new PlannedSite(JOBNET);
        site.die();
        site.openWithoutEngine();

        var answer = (PlanAnswer.Registered) site.registrations().registerPlanned(JOBNET, false, REQUEST);
        List<String> none = site.generations();
        site.startAgain(MissedPolicy.RUN_ONCE);

        assertEquals(Instant.parse("2026-11-13T09:00:00Z"), answer.first().orElseThrow().at());
        assertEquals(List.of(), none);
        assertEquals(List.of("13T09:00 WAIT_START_TIME"), site.generations());
    }
}
