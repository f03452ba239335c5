package dandori.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.state.State;

/** What Derby gives back is what was committed, also to the next process. */
class DerbyRunStoreTest {

    @TempDir
    Path data;

    private DerbyDatabase database;
    private DerbyRunStore store;

    @BeforeEach
    void open() {
        database = Derby.open(data.resolve("db"));
        store = new DerbyRunStore(database);
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void generationComesBackWithItsOptionsAndUnits() {
        Map<String, String> options = Map.of("slots", "8", "variable X", "a\tb\\n\r\nc 夜間");

        store.commit(ARun.of(7).revision("r1", "unit=a;").registered("/night/load", options)
                .moves(0, 0, State.WAIT_EXECUTION, State.RUNNING).moves(3, 0, State.WAIT_PREVIOUS, State.WAIT_EXECUTION)
                .changes());
        reopen();

        StoredGeneration stored = store.openGenerations().get(0);
        assertEquals(ARun.of(7).registered("/night/load", options).changes().generations().get(0), stored.generation());
        assertEquals(State.RUNNING, stored.units().get(0).state());
        assertEquals(State.WAIT_EXECUTION, stored.units().get(3).state());
        assertEquals(2, stored.units().size());
    }

    @Test
    void journalComesBackInOrderWithEveryCharacter() {
        JournalEntry odd = new JournalEntry(7, 2, 1, ARun.NINE, State.RUNNING, State.ABNORMAL, "a\tb",
                "line 1\nline 2\r\\n \\\\ 段取り \uD83D\uDCC5", -1);
        JournalEntry longest = new JournalEntry(7, 2, 1, ARun.NINE.minusSeconds(9_999_999_999L), State.RUNNING,
                State.NORMAL, "", "x".repeat(100_000), null);

        store.commit(ARun.of(7).registered("/a/b").entry(odd).changes());
        store.commit(ARun.of(7).entry(longest).entry(odd).changes());
        reopen();

        assertEquals(List.of(odd, longest, odd), store.journal(7));
    }

    @Test
    void processBelongsToItsAttemptOnly() {
        store.commit(ARun.of(7).registered("/a/b").moves(1, 1, State.WAIT_EXECUTION, State.RUNNING).intends(1, 1)
                .changes());
        assertNull(unit(1).process());
        store.commit(ARun.of(7).starts(1, 1, 4711).changes());
        assertEquals(4711, unit(1).process().pid());

        store.commit(ARun.of(7).ends(1, 1, State.ABNORMAL, 3).changes());
        store.commit(ARun.of(7).moves(1, 2, State.ABNORMAL, State.RUNNING).intends(1, 2).changes());

        assertNull(unit(1).process());
        assertEquals(2, unit(1).attempt());
        assertEquals(3, unit(1).code());
        assertNull(unit(1).ended());
    }

    @Test
    void lateStartOfAnEarlierAttemptIsNotTakenForTheCurrentOne() {
        store.commit(ARun.of(7).registered("/a/b").moves(1, 1, State.WAIT_EXECUTION, State.RUNNING).intends(1, 1)
                .changes());

        store.commit(ARun.of(7).intends(1, 2).starts(1, 1, 4711).changes());

        assertNull(unit(1).process());
    }

    @Test
    void endedRootIsNotOpenUntilItRunsAgain() {
        store.commit(ARun.of(7).registered("/a/b").moves(0, 0, State.WAIT_EXECUTION, State.RUNNING).changes());
        store.commit(ARun.of(8).registered("/a/b").changes());

        store.commit(ARun.of(7).moves(0, 0, State.RUNNING, State.ABNORMAL).changes());
        assertEquals(List.of(8L), numbers(store.openGenerations()));
        store.commit(ARun.of(7).moves(0, 0, State.ABNORMAL, State.RUNNING).changes());

        assertEquals(List.of(7L, 8L), numbers(store.openGenerations()));
        assertEquals(3, store.journal(7).size());
    }

    @Test
    void generationsAreFoundByPathAndCountedForEver() {
        store.commit(ARun.of(7).registered("/a/b").changes());
        store.commit(ARun.of(9).registered("/a/c").changes());
        store.commit(ARun.of(12).registered("/a/b").changes());
        reopen();

        assertEquals(List.of(7L, 12L), numbers(store.generations("/a/b")));
        assertEquals(List.of(7L, 9L, 12L), numbers(store.generations(null)));
        assertEquals(2, store.generationsEverMade("/a/b"));
        assertEquals(0, store.generationsEverMade("/a"));
        assertEquals(12, store.lastGeneration());
    }

    @Test
    void revisionIsKeptOnceByteForByte() {
        byte[] text = "ty=n;\r\ncm=\"夜間\";\0".getBytes(StandardCharsets.UTF_16);
        Revision revision = new Revision("r9", "夜 間.unitdef", "UTF-16", text);
        store.commit(new Changes(List.of(revision), List.of(), List.of(), List.of(),
                List.of()));
        store.commit(ARun.of(1).revision("r9", "something else").changes());
        reopen();

        Revision stored = store.revision("r9");
        assertArrayEquals(text, stored.text());
        assertEquals("夜 間.unitdef", stored.fileName());
        assertEquals("UTF-16", stored.charset());
    }

    @Test
    void unknownRevisionIsRefused() {
        assertThrows(IllegalStateException.class, () -> store.revision("nobody knows"));
    }

    @Test
    void commitThatNamesAnUnknownGenerationKeepsNothing() {
        store.commit(ARun.of(7).registered("/a/b").changes());
        var changes = ARun.of(8).registered("/a/x").moves(0, 0, State.WAIT_EXECUTION, State.RUNNING)
                .entry(new JournalEntry(99, 0, 0, ARun.NINE, State.HELD, State.RUNNING, "e", "c", null)).changes();

        assertThrows(IllegalStateException.class, () -> store.commit(changes));

        assertEquals(List.of(7L), numbers(store.generations(null)));
        assertEquals(0, store.generationsEverMade("/a/x"));
        store.commit(ARun.of(8).registered("/a/x").changes());
        assertEquals(8, store.lastGeneration());
    }

    @Test
    void generationNumberIsNeverGivenTwice() {
        store.commit(ARun.of(7).registered("/a/b").changes());

        assertThrows(IllegalStateException.class, () -> store.commit(ARun.of(7).registered("/a/c").changes()));

        assertEquals(0, store.generationsEverMade("/a/c"));
    }

    @Test
    void emptyStoreHasNothing() {
        assertEquals(List.of(), store.openGenerations());
        assertEquals(List.of(), store.generations(null));
        assertEquals(List.of(), store.journal(1));
        assertEquals(0, store.lastGeneration());
    }

    private StoredUnit unit(int unit) {
        return store.openGenerations().get(0).units().get(unit);
    }

    private static List<Long> numbers(List<StoredGeneration> generations) {
        return generations.stream().map(stored -> stored.generation().number()).toList();
    }

    private void reopen() {
        close();
        open();
    }
}
