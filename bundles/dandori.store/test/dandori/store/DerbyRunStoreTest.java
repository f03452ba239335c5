package dandori.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.state.State;
import dandori.store.StoreException.Kind;
import dandori.testkit.ChangesBuilder;
import dandori.testkit.RunStoreContract;

/** The contract of every store, with each reopening a shutdown and a boot of Derby; and what only Derby does. */
class DerbyRunStoreTest extends RunStoreContract {

    private static final Changes NOTHING = ChangesBuilder.about(1).build();

    @TempDir
    Path data;

    private DerbyDatabase database;
    private DerbyRunStore store;

    @Override
    protected RunStore open() {
        Path folder = data.resolve("db");
        database = Files.exists(folder) ? Derby.open(folder) : Derby.fresh(folder);
        store = new DerbyRunStore(database);
        return store;
    }

    @Override
    protected void close(RunStore opened) {
        opened.close();
        database.close();
    }

    @Test
    void rootThatRunsAgainIsOpenAgain() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").moves(0, 0, State.RUNNING, State.ABNORMAL).build());
        assertEquals(List.of(), store.openGenerations());

        store.commit(ChangesBuilder.about(7).moves(0, 0, State.ABNORMAL, State.RUNNING).build());

        assertEquals(List.of(7L), numbers(store.openGenerations()));
        assertEquals(2, store.journal(7).size());
    }

    @Test
    void rootThatEndsAndRunsAgainInOneCommitIsOpen() {
        store.commit(ChangesBuilder.about(7).registered("/a/b").moves(0, 0, State.RUNNING, State.ABNORMAL)
                .moves(0, 0, State.ABNORMAL, State.RUNNING).build());

        assertEquals(List.of(7L), numbers(store.openGenerations()));
    }

    @Test
    void everyStateAndInstantComesBack() {
        ChangesBuilder changes = ChangesBuilder.about(7).registered("/a/b");
        Instant[] instants = { Instant.EPOCH, Instant.parse("1969-12-31T23:59:58.000000001Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z") };
        for (State state : State.values()) {
            Instant at = instants[state.ordinal() % instants.length];
            changes.entry(new JournalEntry(7, 1, 0, at, state, state, "", "", state.ordinal()));
        }

        store.commit(changes.build());

        assertEquals(changes.build().transitions(), store.journal(7));
    }

    @Test
    void twentyThousandTransitionsInOneCommitComeBack() {
        ChangesBuilder changes = ChangesBuilder.about(7).registered("/a/b");
        for (int unit = 1; unit <= 20_000; unit++) {
            changes.ends(unit, 1, State.NORMAL, 0);
        }

        store.commit(changes.build());

        assertEquals(20_000, store.openGenerations().get(0).units().size());
    }

    @Test
    void emptyCommitAndClosingTwiceAreNoErrors() {
        store.commit(NOTHING);

        store.close();
        store.close();
    }

    @Test
    void unknownJournalLineIsNamed() throws SQLException {
        store.commit(ChangesBuilder.about(7).registered("/a/b").build());
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("INSERT INTO journal VALUES (7, 1, CAST('Z\t1\n' AS CLOB))");
            connection.commit();
        }

        StoreException failure = assertThrows(StoreException.class, () -> store.journal(7));

        assertEquals(Kind.BROKEN, failure.kind());
        assertTrue(failure.getMessage().contains("journal of generation 7"), failure.getMessage());
        assertTrue(failure.getMessage().contains("Z\t1"), failure.getMessage());
    }

    private static List<Long> numbers(List<StoredGeneration> generations) {
        return generations.stream().map(stored -> stored.generation().number()).toList();
    }
}
