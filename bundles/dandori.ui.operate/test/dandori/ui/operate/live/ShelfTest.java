package dandori.ui.operate.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dandori.engine.run.GenerationView;
import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.run.RunChange;
import dandori.engine.state.State;

class ShelfTest {

    private static final String ROOT = "/営業G/夜間点検";
    private static final String NET = ROOT + "/支店別";
    private static final String JOB = NET + "/集計";
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final Shelf shelf = new Shelf();

    @Test
    void unitsStandInsideTheirJobnetsWhateverCameFirst() {
        deliver(1, change(1, 2, JOB, State.WAIT_PREVIOUS, State.RUNNING));
        Delivery answer = new Delivery();
        answer.add(new Delivery.Answer(List.of(view(1, State.RUNNING)), 1, false));

        shelf.take(answer, 2);

        UnitRun net = shelf.newestRun(NET).orElseThrow();
        assertEquals(List.of(shelf.newestRun(JOB).orElseThrow()), List.copyOf(net.parts()));
        assertEquals(Optional.of(shelf.newest(ROOT).orElseThrow().rootRun()), net.upper());
    }

    @Test
    void generationSeenForTheFirstTimeHasItsOtherUnitsAskedFor() {
        Delivery delivery = new Delivery();
        delivery.add(change(1, 0, ROOT, State.WAIT_START_TIME, State.RUNNING));

        assertTrue(shelf.take(delivery, 1).incomplete());
        assertFalse(shelf.take(delivery, 2).incomplete());
    }

    @Test
    void changeAfterTheQuestionOutlivesTheAnswer() {
        deliver(5, change(1, 2, JOB, State.RUNNING, State.NORMAL));
        Delivery stale = new Delivery();
        stale.add(new Delivery.Answer(List.of(view(1, State.RUNNING)), 4, true));

        shelf.take(stale, 6);

        assertEquals(State.NORMAL, shelf.newestRun(JOB).orElseThrow().state());
    }

    @Test
    void answerToALaterQuestionReplacesWhatWasKnown() {
        deliver(5, change(1, 2, JOB, State.WAIT_PREVIOUS, State.RUNNING));
        Delivery fresh = new Delivery();
        fresh.add(new Delivery.Answer(List.of(view(1, State.NORMAL)), 5, true));

        shelf.take(fresh, 6);

        assertEquals(State.NORMAL, shelf.newestRun(JOB).orElseThrow().state());
    }

    @Test
    void changesOfOneDeliveryLeaveTheLastStateAndBothTimes() {
        RunChange start = change(1, 2, JOB, State.WAIT_EXECUTION, State.RUNNING);
        RunChange end = new RunChange(1, "@A1", ROOT, JOB, 2, 1, NOON.plusSeconds(2), State.RUNNING, State.ABNORMAL, 12,
                "return code");

        deliver(1, start, end);

        UnitRun run = shelf.newestRun(JOB).orElseThrow();
        assertEquals(State.ABNORMAL, run.state());
        assertEquals(Optional.of(12), run.code());
        assertEquals(Optional.of(NOON), run.started());
        assertEquals(Optional.of(NOON.plusSeconds(2)), run.ended());
    }

    @Test
    void nextAttemptForgetsTheTimesOfTheOneBefore() {
        deliver(1, change(1, 2, JOB, State.WAIT_EXECUTION, State.RUNNING));

        deliver(2, new RunChange(1, "@A1", ROOT, JOB, 2, 2, NOON.plusSeconds(60), State.QUEUING, State.WAIT_EXECUTION,
                null, "retry"));

        UnitRun run = shelf.newestRun(JOB).orElseThrow();
        assertEquals(2, run.attempt());
        assertEquals(Optional.empty(), run.started());
    }

    @Test
    void newestGenerationSpeaksForItsUnits() {
        deliver(1, change(1, 2, JOB, State.RUNNING, State.ABNORMAL));
        deliver(2, change(2, 0, ROOT, State.WAIT_START_TIME, State.RUNNING));

        assertEquals(2, shelf.newest(ROOT).orElseThrow().number());
        assertEquals(Optional.empty(), shelf.newestRun(JOB));
        assertEquals(List.of(2L, 1L), shelf.newestFirst().stream().map(Generation::number).toList());
    }

    @Test
    void oldGenerationsAreLetGoButNeverTheNewestOfAJobnetNorAnOpenOne() {
        String rare = "/営業G/年次";
        deliver(1, new RunChange(1, "@A1", rare, rare, 0, 0, NOON, State.RUNNING, State.NORMAL, null, "end"));
        deliver(1, change(2, 0, ROOT, State.WAIT_START_TIME, State.RUNNING));

        deliver(2, LongStream.range(3, 1003).mapToObj(number -> change(number, 0, ROOT, State.RUNNING, State.NORMAL))
                .toArray(RunChange[]::new));

        assertEquals(500, shelf.newestFirst().size());
        assertTrue(shelf.newest(rare).isPresent());
        assertTrue(shelf.newestFirst().stream().anyMatch(generation -> generation.number() == 2));
        assertEquals(1002, shelf.newest(ROOT).orElseThrow().number());
    }

    private void deliver(long number, RunChange... changes) {
        Delivery delivery = new Delivery();
        for (RunChange change : changes) {
            delivery.add(change);
        }
        shelf.take(delivery, number);
    }

    private static RunChange change(long generation, int index, String unit, State from, State to) {
        return new RunChange(generation, "@A" + generation, ROOT, unit, index, 1, NOON, from, to, null, "test");
    }

    private static GenerationView view(long number, State job) {
        return new GenerationView(number, "@A" + number, ROOT, State.RUNNING, List.of(unit(ROOT, State.RUNNING),
                unit(NET, State.RUNNING), unit(JOB, job)));
    }

    private static UnitView unit(String path, State state) {
        return new UnitView(path, state, null, 0, null, null);
    }
}
