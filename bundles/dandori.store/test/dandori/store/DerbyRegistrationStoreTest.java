package dandori.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.plan.PlanEntry;
import dandori.engine.plan.RegistrationStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;
import dandori.testkit.RegistrationStoreContract;

/** The contract of every store of plans; and what only Derby does. */
class DerbyRegistrationStoreTest extends RegistrationStoreContract {

    private static final Instant AT = Instant.parse("2026-11-13T09:00:00Z");

    @TempDir
    Path data;

    private DerbyDatabase database;
    private DerbyRegistrationStore store;

    @Override
    protected RegistrationStore open() {
        Path folder = data.resolve("db");
        database = Files.exists(folder) ? Derby.open(folder) : Derby.fresh(folder);
        store = new DerbyRegistrationStore(database);
        return store;
    }

    @Override
    protected void close(RegistrationStore opened) {
        store.close();
        database.close();
    }

    @Test
    void revisionOfARegistrationIsKeptWithIt() {
        byte[] text = "unit=n,,,;".getBytes(StandardCharsets.UTF_8);
        var entry = new PlanEntry("/n", 1, AT, "ann", PlanEntry.Kind.REGISTERED, Map.of());

        store.append(entry, Optional.of(new Revision("r1", "n.unitdef", "UTF-8", text)));

        try (DerbyRunStore runs = new DerbyRunStore(database)) {
            assertArrayEquals(text, runs.revision("r1").text());
        }
    }

    @Test
    void droppedGenerationIsGoneButItsJournalAndItsNumber() {
        try (DerbyRunStore runs = new DerbyRunStore(database)) {
            runs.commit(ChangesBuilder.about(1).registered("/n").moves(0, 0, State.RUNNING, State.NORMAL).build());
            runs.commit(ChangesBuilder.about(2).registered("/n").moves(0, 0, State.WAIT_START_TIME, State.RUNNING)
                    .build());

            store.drop(List.of(1L, 2L), AT);

            assertEquals(List.of(2L), runs.registered("/n").stream().map(NewGeneration::number).toList());
            assertEquals(Optional.empty(), runs.generation(1));
            assertEquals(1, runs.generations(null).size());
            assertEquals(1, runs.journal(1).size());
            assertEquals(2, runs.lastGeneration());
            assertEquals(2, runs.generationsEverMade("/n"));
        }
    }
}
