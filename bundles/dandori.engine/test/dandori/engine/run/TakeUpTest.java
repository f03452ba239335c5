package dandori.engine.run;

import static dandori.testkit.JobnetBuilder.aJobnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;
import dandori.testkit.MemoryRunStore;
import dandori.testkit.ScriptedRunner;
import dandori.testkit.SettableClock;

/**
 * An engine takes up what a store has, whoever wrote it: an earlier edition of the engine may have known other rules.
 */
class TakeUpTest {

    private static final RootJobnet ROOT = aJobnet("root").job("a").job("b").relation("a", "b").root();
    private static final int A = 1;

    private final SettableClock clock = new SettableClock(ChangesBuilder.AT);
    private final MemoryRunStore store = new MemoryRunStore();
    private final ScriptedRunner runner = new ScriptedRunner(clock);
    private JobRunner.Listener reports;

    @Test
    void generationThatNeverBeganBegins() {
        store.commit(ChangesBuilder.about(1).registered("/root").build());

        takeUp();

        assertEquals(List.of(new AttemptId(1, A, 1)), runner.ran());
    }

    @Test
    void unitWhoseTurnHasComeStarts() {
        store.commit(begun().ends(A, 1, State.NORMAL, 0).build());

        takeUp();

        assertEquals(List.of(new AttemptId(1, 2, 1)), runner.ran());
    }

    @Test
    void jobnetWhoseUnitsHaveEndedEnds() {
        store.commit(begun().ends(A, 1, State.NORMAL, 0).ends(2, 1, State.NORMAL, 0).build());

        takeUp();

        assertEquals(List.of(), store.openGenerations());
    }

    @Test
    void reportAboutAnEarlierAttemptIsPassedOver() {
        store.commit(begun().submits(A, 1).moves(A, 1, State.WAIT_EXECUTION, State.QUEUING).submits(A, 2).build());
        Engine engine = takeUp();

        reports.ended(new AttemptId(1, A, 1), new JobEnd.Exited(0, Instant.EPOCH));
        engine.tick();

        assertEquals(State.WAIT_EXECUTION, engine.openGenerations().get(0).units().get(A).state());
    }

    @Test
    void attemptThatWasSeenRunningAndThenNeverStartedIsUnknown() {
        store.commit(begun().submits(A, 1).starts(A, 1, 4711).build());

        takeUp();

        assertEquals(State.UNKNOWN, store.generations(null).get(0).units().get(A).state());
        assertEquals(List.of(), runner.ran());
    }

    private static ChangesBuilder begun() {
        return ChangesBuilder.about(1).registered("/root").moves(0, 0, State.WAIT_START_TIME, State.RUNNING);
    }

    private Engine takeUp() {
        var engine = new Engine(store, this::attach, (file, workPath) -> Optional.empty(), clock,
                new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 5));
        engine.takeUp(store.openGenerations().get(0), ROOT);
        engine.tick();
        return engine;
    }

    private JobRunner attach(JobRunner.Listener listener) {
        reports = listener;
        return runner.attach(listener);
    }
}
