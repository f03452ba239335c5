package dandori.engine.plan;

import static dandori.engine.plan.PlannedSite.REQUEST;
import static dandori.engine.plan.PlannedSite.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dandori.engine.plan.PlanAnswer.Done;
import dandori.engine.plan.PlanAnswer.Reason;
import dandori.engine.plan.PlanEntry.Kind;

/** Change plan, suspension, cancelling (definitions.md §7). */
class ReplanningTest {

    private static final DailyJobnet JOBNET = DailyJobnet.at("09:00");

    private PlannedSite site;

    @BeforeEach
    void register() {
        site = new PlannedSite(JOBNET);
        site.registrations().registerPlanned(JOBNET, false, REQUEST);
        site.settle();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-" + time + ":00Z");
    }

    @Test
    void movedRunBeginsAtItsNewTime() {
        site.plan().move(ROOT, at("13T15:00"), "tester");

        site.until("2026-11-13T14:59:59Z");
        List<String> before = site.generations();
        site.until("2026-11-13T15:00:00Z");

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), before);
        assertEquals(List.of("13T09:00 RUNNING", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void runMovedIntoThePastBeginsAtOnce() {
        site.until("2026-11-13T05:00:00Z");

        site.plan().move(ROOT, at("13T04:00"), "tester");
        site.settle();

        assertEquals("13T09:00 RUNNING", site.generations().get(0));
    }

    @Test
    void moveIsTakenBack() {
        site.plan().move(ROOT, at("13T15:00"), "tester");

        PlanAnswer answer = site.plan().restore(ROOT, "tester");
        site.until("2026-11-13T09:00:00Z");

        assertInstanceOf(Done.class, answer);
        assertEquals("13T09:00 RUNNING", site.generations().get(0));
    }

    @Test
    void addedRunIsOneMore() {
        site.plan().add(ROOT, at("13T05:00"), "tester");

        site.until("2026-11-13T05:00:00Z").finish(0).until("2026-11-13T09:00:00Z");

        assertEquals(List.of("13T09:00 RUNNING", "13T05:00 NORMAL", "14T09:00 WAIT_START_TIME"), site.generations());
        assertEquals(Reason.START_TAKEN, site.refusal(site.plan().add(ROOT, at("14T09:00"), "tester")));
    }

    @Test
    void prohibitedRunIsBypassedAndTheFollowingOneIsNext() {
        site.plan().prohibit(ROOT, "tester");

        site.until("2026-11-14T09:00:00Z");

        assertEquals(List.of("13T09:00 BYPASSED", "14T09:00 RUNNING", "15T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void prohibitionIsTakenBack() {
        site.plan().prohibit(ROOT, "tester");
        site.settle();

        site.plan().restore(ROOT, "tester");
        site.until("2026-11-13T09:00:00Z").finish(0).until("2026-11-14T09:00:00Z");

        assertEquals(List.of("13T09:00 BYPASSED", "14T09:00 RUNNING", "13T09:00 NORMAL", "15T09:00 WAIT_START_TIME"),
                site.generations());
    }

    @Test
    void prohibitionIsNotTakenBackOnceItsTimeHasPassed() {
        site.plan().prohibit(ROOT, "tester");
        site.until("2026-11-13T10:00:00Z");

        assertEquals(Reason.NOT_UNDOABLE, site.refusal(site.plan().restore(ROOT, "tester")));
    }

    @Test
    void prohibitionOfAFixedRunIsNotTakenBack() {
        var other = new PlannedSite(JOBNET);
        var start = new PlannedStart(LocalDate.parse("2026-11-20"), at("20T09:00"), List.of());
        var later = new PlannedStart(LocalDate.parse("2026-11-21"), at("21T09:00"), List.of());
        other.registrations().registerFixed(JOBNET, List.of(start, later), REQUEST);

        other.plan().prohibit(ROOT, "tester");
        other.settle();

        assertEquals(Reason.NOT_UNDOABLE, other.refusal(other.plan().restore(ROOT, "tester")));
        assertEquals(List.of("20T09:00 BYPASSED", "21T09:00 WAIT_START_TIME"), other.generations());
    }

    @Test
    void nothingChangedIsNothingToTakeBack() {
        assertEquals(Reason.NOTHING_CHANGED, site.refusal(site.plan().restore(ROOT, "tester")));
    }

    @Test
    void suspendedJobnetBeginsWhenItIsResumed() {
        site.plan().suspend(ROOT, "tester");
        site.until("2026-11-13T12:00:00Z");
        List<String> suspended = site.generations();

        site.plan().resume(ROOT, "tester");
        site.settle();

        assertEquals(List.of("13T09:00 WAIT_START_TIME"), suspended);
        assertEquals("13T09:00 RUNNING", site.generations().get(0));
    }

    @Test
    void suspendingTwiceAndResumingTwiceAreRefused() {
        site.plan().suspend(ROOT, "tester");

        assertEquals(Reason.SUSPENDED_ALREADY, site.refusal(site.plan().suspend(ROOT, "tester")));
        site.plan().resume(ROOT, "tester");
        assertEquals(Reason.NOT_SUSPENDED, site.refusal(site.plan().resume(ROOT, "tester")));
    }

    @Test
    void cancellingEndsPlanAndResults() {
        site.until("2026-11-13T09:00:00Z").finish(0);

        PlanAnswer answer = site.plan().cancel(ROOT, "tester");
        site.until("2026-11-20T00:00:00Z");

        assertInstanceOf(Done.class, answer);
        assertEquals(List.of("13T09:00 NORMAL", "14T09:00 BYPASSED"), site.generations());
        assertEquals(Set.of(1L, 2L), site.plans.dropped());
    }

    @Test
    void runningJobnetIsNotCancelled() {
        site.until("2026-11-13T09:00:00Z");

        assertEquals(new PlanAnswer.Refused(Reason.RUNNING, List.of(ROOT, "@A1")), site.plan().cancel(ROOT, "tester"));
    }

    @Test
    void oneWaitingGenerationIsCancelledAndTheNextOneTakesItsPlace() {
        PlanAnswer answer = site.plan().cancel(site.runs.registered(ROOT).get(0), "tester");
        site.settle();

        assertInstanceOf(Done.class, answer);
        assertEquals(List.of("13T09:00 BYPASSED", "14T09:00 WAIT_START_TIME"), site.generations());
    }

    @Test
    void whatIsNotRegisteredCannotBeReplanned() {
        Instant time = at("14T00:00");

        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().move("/other", time, "tester")));
        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().add("/other", time, "tester")));
        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().prohibit("/other", "tester")));
        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().restore("/other", "tester")));
        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().suspend("/other", "tester")));
        assertEquals(Reason.NOT_REGISTERED, site.refusal(site.plan().cancel("/other", "tester")));
    }

    @Test
    void everyDecisionIsInTheJournalWithWhoMadeIt() {
        site.plan().move(ROOT, at("13T15:00"), "ann");
        site.plan().prohibit(ROOT, "bob");

        assertEquals(List.of("tester REGISTERED", "ann MOVED", "bob PROHIBITED"), site.plans.history(ROOT).stream()
                .map(entry -> entry.who() + " " + entry.kind()).toList());
        assertEquals(0, site.plans.history(ROOT).stream().filter(entry -> entry.kind() == Kind.ENDED).count());
    }
}
