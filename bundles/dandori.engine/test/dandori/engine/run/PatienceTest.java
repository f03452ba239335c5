package dandori.engine.run;

import static dandori.testkit.JobnetBuilder.aJobnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.state.State;
import dandori.testkit.JobnetBuilder;
import dandori.testkit.MemorySite;

/** Commits that wait for one another, and intents that are committed ahead. */
class PatienceTest {

    private static final RootJobnet ROOT = aJobnet("root").job("a").job("b").relation("a", "b").root();
    private static final EngineSettings PATIENT = new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 5)
            .patient(Duration.ofMinutes(1));

    @Test
    void startThatWasSeenSharesTheCommitOfTheEnd() {
        var patient = new MemorySite(PATIENT);
        long generation = patient.register(ROOT);
        AttemptId first = patient.runner().ran().get(0);

        patient.runner().started(first);
        patient.engine().tick();
        State before = patient.states(generation).get("/root/a");
        patient.runner().exits(first, 0);
        patient.engine().tick();

        assertEquals(State.WAIT_EXECUTION, before);
        assertEquals(List.of(State.RUNNING, State.NORMAL), patient.store().journal(generation).stream()
                .filter(entry -> entry.unit() == first.unit()).map(JournalEntry::to).skip(1).toList());
        assertEquals(2, patient.runner().ran().size());
    }

    @Test
    void jobThatEndsBeforeItIsSeenHasRunAllTheSame() {
        var patient = new MemorySite(PATIENT);
        long generation = patient.register(ROOT);
        AttemptId first = patient.runner().ran().get(0);

        patient.runner().exitsBeforeItIsSeen(first, 0);
        patient.engine().tick();

        assertEquals(List.of(State.RUNNING, State.NORMAL), patient.store().journal(generation).stream()
                .filter(entry -> entry.unit() == first.unit()).map(JournalEntry::to).skip(1).toList());
        assertEquals(MemorySite.MIDNIGHT, patient.engine().view(generation).orElseThrow().units().get(1).started());
    }

    @Test
    void jobAfterAShortOneStartsBeforeTheCommitOfItsTurn() {
        MemorySite patient = chain(Duration.ZERO);
        int commits = patient.store().commits();

        patient.runner().exits(patient.runner().running().get(0), 0);
        patient.engine().tick();

        assertEquals(commits, patient.store().commits());
        assertEquals("/root/u2", patient.runner().path(patient.runner().running().get(0)));
    }

    @Test
    void afterALongJobNothingIsIntendedAhead() {
        MemorySite patient = chain(Duration.ofSeconds(2));
        int commits = patient.store().commits();
        patient.clock().pass(Duration.ofSeconds(2));

        patient.runner().exits(patient.runner().running().get(0), 0);
        patient.engine().tick();

        assertEquals(commits + 1, patient.store().commits());
        assertEquals(List.of(), patient.store().notes(1));
    }

    @Test
    void intentAheadIsTakenBackWhenTheJobDoesNotStartSoon() {
        MemorySite patient = chain(Duration.ZERO);
        List<String> before = patient.store().notes(1).stream().map(Note::value).toList();

        patient.clock().pass(Duration.ofSeconds(1));
        patient.engine().tick();

        assertEquals(Collections.nCopies(8, "1"), before);
        assertEquals(Collections.nCopies(8, "0"),
                patient.store().notes(1).stream().skip(8).map(Note::value).toList());
    }

    /** A chain of jobs whose first took so long, and whose second runs. */
    private static MemorySite chain(Duration first) {
        JobnetBuilder root = aJobnet("root");
        IntStream.range(0, 10).forEach(index -> root.job("u" + index));
        IntStream.range(1, 10).forEach(index -> root.relation("u" + (index - 1), "u" + index));
        var patient = new MemorySite(PATIENT);
        patient.register(root.root());
        patient.clock().pass(first);
        patient.runner().exits(patient.runner().running().get(0), 0);
        patient.engine().tick();
        return patient;
    }

    @Test
    void startThatWasSeenWaitsNoLongerThanItMay() {
        var patient = new MemorySite(PATIENT);
        long generation = patient.register(ROOT);
        patient.runner().started(patient.runner().ran().get(0));
        patient.engine().tick();

        patient.clock().pass(Duration.ofMinutes(1));
        patient.engine().tick();

        assertEquals(State.RUNNING, patient.states(generation).get("/root/a"));
    }

    @Test
    void startThatWasSeenIsKeptWhenTheSchedulerStopsInOrder() {
        var patient = new MemorySite(PATIENT);
        long generation = patient.register(ROOT);
        patient.runner().started(patient.runner().ran().get(0));
        patient.engine().tick();

        patient.engine().flush();

        assertEquals(State.RUNNING, patient.states(generation).get("/root/a"));
    }
}
