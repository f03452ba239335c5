package dandori.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.state.State;

/** What every {@link RunStore} keeps to. A test of a store extends this and says how the store is opened and closed. */
public abstract class RunStoreContract {

    private static final int ROOT = 0;
    private static final int JOB = 3;

    private RunStore store;

    /** Opens the store; after {@link #close} it finds what the one before it had committed. */
    protected abstract RunStore open();

    /** Closes the store and whatever it stands on. */
    protected void close(RunStore opened) {
        opened.close();
    }

    @BeforeEach
    final void openStore() {
        store = open();
    }

    @AfterEach
    final void closeStore() {
        close(store);
    }

    private void reopen() {
        close(store);
        store = open();
    }

    @Test
    void emptyStoreHasNothing() {
        assertEquals(List.of(), store.openGenerations());
        assertEquals(List.of(), store.generations(null));
        assertEquals(List.of(), store.journal(1));
        assertEquals(0, store.lastGeneration());
        assertEquals(0, store.generationsEverMade("/a"));
    }

    @Test
    void generationComesBackAsItWasMade() {
        Map<String, String> options = Map.of("slots", "8", "variable X", "a\tb\\n\r\nc 夜間", "empty", "");
        var changes = ChangesBuilder.about(7).registered("/night/load", options);

        store.commit(changes.build());
        reopen();

        assertEquals(changes.build().generations().get(0), generation(7).generation());
        assertEquals(Map.of(), generation(7).units());
    }

    @Test
    void runningJobComesBackWithItsAttemptAndProcess() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").submits(JOB, 1).build());
        store.commit(ChangesBuilder.about(7).starts(JOB, 1, 4711).build());
        reopen();

        StoredUnit job = unit(JOB);
        assertEquals(State.RUNNING, job.state());
        assertEquals(1, job.attempt());
        assertEquals(ChangesBuilder.process(4711), job.process());
        assertEquals(ChangesBuilder.AT.plusSeconds(4711), job.started());
        assertNull(job.code());
        assertNull(job.ended());
    }

    @Test
    void intentWithoutStartHasNoProcess() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").submits(JOB, 1).build());
        reopen();

        assertEquals(State.WAIT_EXECUTION, unit(JOB).state());
        assertEquals(1, unit(JOB).attempt());
        assertNull(unit(JOB).process());
        assertNull(unit(JOB).started());
    }

    @Test
    void endedJobComesBackWithCodeAndEnd() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").submits(JOB, 1).starts(JOB, 1, 4711)
                .ends(JOB, 1, State.ABNORMAL, -1).build());
        reopen();

        assertEquals(State.ABNORMAL, unit(JOB).state());
        assertEquals(-1, unit(JOB).code());
        assertEquals(ChangesBuilder.ENDED, unit(JOB).ended());
        assertEquals(ChangesBuilder.AT.plusSeconds(4711), unit(JOB).started());
    }

    @Test
    void nextAttemptHasNothingOfTheOneBefore() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").submits(JOB, 1).starts(JOB, 1, 4711).build());

        store.commit(ChangesBuilder.about(7).moves(JOB, 1, State.RUNNING, State.QUEUING).submits(JOB, 2).build());
        reopen();

        assertEquals(2, unit(JOB).attempt());
        assertNull(unit(JOB).process());
        assertNull(unit(JOB).started());
        assertNull(unit(JOB).ended());
    }

    @Test
    void lateStartOfAnEarlierAttemptIsNotTakenForTheCurrentOne() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").submits(JOB, 1).build());
        store.commit(ChangesBuilder.about(7).moves(JOB, 1, State.WAIT_EXECUTION, State.QUEUING).submits(JOB, 2)
                .build());

        store.commit(ChangesBuilder.about(7).startReported(JOB, 1, 4711).build());
        reopen();

        assertNull(unit(JOB).process());
    }

    @Test
    void startedJobnetHasTheTimeItBegan() {
        store.commit(ChangesBuilder.about(7).registered("/a/b")
                .moves(ROOT, 0, State.WAIT_START_TIME, State.RUNNING).build());
        store.commit(ChangesBuilder.about(7).moves(ROOT, 0, State.RUNNING, State.RUNNING_ABNORMAL).build());
        reopen();

        assertEquals(State.RUNNING_ABNORMAL, unit(ROOT).state());
        assertEquals(ChangesBuilder.AT, unit(ROOT).started());
    }

    @Test
    void journalComesBackInOrderWithEveryCharacter() {
        JournalEntry odd = ChangesBuilder.entry(7, "line 1\nline 2\r\\n \\\\ \t 段取り \uD83D\uDCC5", -1);
        JournalEntry longest = ChangesBuilder.entry(7, "x".repeat(100_000), null);

        store.commit(ChangesBuilder.about(7).registered("/a/b").entry(odd).entry(longest).build());
        store.commit(ChangesBuilder.about(8).registered("/a/b").entry(ChangesBuilder.entry(8, "other", 0)).build());
        store.commit(ChangesBuilder.about(7).entry(odd).build());
        reopen();

        assertEquals(List.of(odd, longest, odd), store.journal(7));
    }

    @Test
    void endedRootIsNoLongerOpen() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").build());
        store.commit(ChangesBuilder.about(8).registered("/a/b").build());

        store.commit(ChangesBuilder.about(7).moves(ROOT, 0, State.RUNNING, State.ABNORMAL).build());
        reopen();

        assertEquals(List.of(8L), numbers(store.openGenerations()));
        assertEquals(List.of(7L, 8L), numbers(store.generations(null)));
    }

    @Test
    void endedPartLeavesTheGenerationOpen() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").ends(JOB, 1, State.NORMAL, 0).build());
        reopen();

        assertEquals(List.of(7L), numbers(store.openGenerations()));
    }

    @Test
    void generationsAreFoundByPathAndCounted() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").build());
        store.commit(ChangesBuilder.about(9).registered("/a/c").build());
        store.commit(ChangesBuilder.about(12).registered("/a/b").build());
        reopen();

        assertEquals(List.of(7L, 12L), numbers(store.generations("/a/b")));
        assertEquals(List.of(), numbers(store.generations("/a")));
        assertEquals(2, store.generationsEverMade("/a/b"));
        assertEquals(0, store.generationsEverMade("/a"));
        assertEquals(12, store.lastGeneration());
    }

    @Test
    void notesComeBackInOrder() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").notes(JOB, "hold", "y").build());
        store.commit(ChangesBuilder.about(7).notes(JOB, "hold", "n").notes(ROOT, "?AJS2X", "a\tb\\n\r\nc 夜間").build());
        reopen();

        assertEquals(List.of(new Note(7, JOB, ChangesBuilder.AT, "hold", "y"),
                new Note(7, JOB, ChangesBuilder.AT, "hold", "n"),
                new Note(7, ROOT, ChangesBuilder.AT, "?AJS2X", "a\tb\\n\r\nc 夜間")), store.notes(7));
        assertEquals(List.of(), store.notes(8));
        assertEquals(List.of(), store.journal(7));
    }

    @Test
    void oneGenerationIsFoundByItsNumberAlsoWhenItHasEnded() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").moves(ROOT, 0, State.RUNNING, State.NORMAL).build());
        reopen();

        assertEquals(State.NORMAL, store.generation(7).orElseThrow().units().get(ROOT).state());
        assertEquals(Optional.empty(), store.generation(8));
    }

    @Test
    void generationsAreListedWithoutWhatTheyCameTo() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").moves(ROOT, 0, State.RUNNING, State.NORMAL).build());
        store.commit(ChangesBuilder.about(8).registered("/a/c").build());
        reopen();

        assertEquals(List.of(7L), store.registered("/a/b").stream().map(NewGeneration::number).toList());
        assertEquals(List.of(7L, 8L), store.registered(null).stream().map(NewGeneration::number).toList());
    }

    @Test
    void endedGenerationThatGoesOnAgainIsOpen() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").moves(ROOT, 0, State.RUNNING, State.ABNORMAL).build());
        store.commit(ChangesBuilder.about(7).moves(ROOT, 0, State.ABNORMAL, State.RUNNING).build());
        reopen();

        assertEquals(List.of(7L), numbers(store.openGenerations()));
    }

    @Test
    void revisionIsKeptOnceByteForByte() {
        byte[] text = "ty=n;\r\ncm=\"夜間\";\0".getBytes(StandardCharsets.UTF_16);
        store.commit(ChangesBuilder.about(1).revision(new Revision("r9", "夜 間.unitdef", "UTF-16", text)).build());
        store.commit(ChangesBuilder.about(1).registered("/a/b")
                .revision(new Revision("r9", "other", "UTF-8", new byte[]{ 1 })).build());
        reopen();

        Revision stored = store.revision("r9");
        assertArrayEquals(text, stored.text());
        assertEquals("夜 間.unitdef", stored.fileName());
        assertEquals("UTF-16", stored.charset());
    }

    @Test
    void unknownRevisionIsABrokenPromise() {
        assertThrows(IllegalStateException.class, () -> store.revision("nobody knows"));
    }

    @Test
    void commitThatNamesAnUnknownGenerationKeepsNothing() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").build());
        var changes = ChangesBuilder.about(8).registered("/a/x").moves(ROOT, 0, State.WAIT_START_TIME, State.RUNNING)
                .entry(ChangesBuilder.entry(99, "of nobody", null)).build();

        assertThrows(IllegalStateException.class, () -> store.commit(changes));
        reopen();

        assertEquals(List.of(7L), numbers(store.generations(null)));
        assertEquals(List.of(), store.journal(8));
        assertEquals(0, store.generationsEverMade("/a/x"));
        assertEquals(7, store.lastGeneration());
    }

    @Test
    void refusedCommitDoesNotKeepTheNextOneFromBeingMade() {
        var taken = ChangesBuilder.about(7).registered("/a/b").build();
        store.commit(taken);

        assertThrows(IllegalStateException.class, () -> store.commit(taken));
        store.commit(ChangesBuilder.about(8).registered("/a/b").ends(JOB, 1, State.NORMAL, 0).build());
        reopen();

        assertEquals(2, store.generationsEverMade("/a/b"));
        assertEquals(1, store.journal(8).size());
    }

    private StoredGeneration generation(long number) {
        return store.openGenerations().stream().filter(stored -> stored.generation().number() == number).findFirst()
                .orElseThrow();
    }

    private StoredUnit unit(int unit) {
        return generation(7).units().get(unit);
    }

    private static List<Long> numbers(List<StoredGeneration> generations) {
        return generations.stream().map(stored -> stored.generation().number()).toList();
    }
}
