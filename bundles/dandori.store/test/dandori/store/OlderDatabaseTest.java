package dandori.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.engine.plan.PlanEntry;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.state.State;

/** Yesterday's data opens today: a database of schema 1, written as version 1 wrote it. */
class OlderDatabaseTest {

    private static final Instant AT = Instant.parse("2026-11-13T09:00:00Z");

    @TempDir
    private Path data;
    private Path folder;

    @BeforeEach
    void makeDatabaseOfVersionOne() throws SQLException {
        folder = data.resolve("db");
        List<Migration> versionOne = Migration.released().subList(0, 1);
        DerbyDatabase old = DerbyDatabase.open(Derby.driver(), folder, versionOne);
        try (Connection connection = old.connect()) {
            insert(connection, "INSERT INTO revision VALUES (?, ?, ?, ?)", "r1", "n.unitdef", "UTF-8",
                    "unit=n,,,;".getBytes(StandardCharsets.UTF_8));
            insert(connection, "INSERT INTO root_jobnet VALUES (?, ?)", "/n", 2L);
            insert(connection, "INSERT INTO generation VALUES (?, ?, ?, ?, ?, ?, ?)", 1L, "@A1", "/n", "r1",
                    Text.decimal(AT), "variable X\t1\n", Text.decimal(AT.plusSeconds(5)));
            insert(connection, "INSERT INTO generation (number, execution_id, path, revision, registered, options)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", 2L, "@A2", "/n", "r1", Text.decimal(AT), "");
            insert(connection, "INSERT INTO journal VALUES (?, ?, ?)", 1L, 1,
                    "T\t0\t0\t1794560400.000000000\tWAIT_START_TIME\tRUNNING\tSTART\t\tregistered\n"
                            + "T\t0\t0\t1794560405.000000000\tRUNNING\tNORMAL\tEND_NORMAL\t\tall ended\n");
            connection.commit();
        }
        old.close();
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void generationsOfVersionOneAreAllThere() {
        DerbyDatabase database = Derby.open(folder);
        try (DerbyRunStore store = new DerbyRunStore(database)) {
            List<StoredGeneration> all = store.generations("/n");

            assertEquals(List.of(1L, 2L), all.stream().map(stored -> stored.generation().number()).toList());
            assertEquals(State.NORMAL, all.get(0).units().get(0).state());
            assertEquals(Map.of("variable X", "1"), all.get(0).generation().options());
            assertEquals(List.of(2L),
                    store.openGenerations().stream().map(stored -> stored.generation().number()).toList());
            assertEquals(List.of(), store.notes(1));
        } finally {
            database.close();
        }
    }

    @Test
    void plansCanBeKeptInIt() {
        DerbyDatabase database = Derby.open(folder);
        try (DerbyRegistrationStore plans = new DerbyRegistrationStore(database);
                DerbyRunStore runs = new DerbyRunStore(database)) {
            var entry = new PlanEntry("/n", 1, AT, "ann", PlanEntry.Kind.REGISTERED, Map.of());

            plans.append(entry, Optional.empty());
            plans.drop(List.of(1L), AT);

            assertEquals(List.of(entry), plans.open());
            assertEquals(1, runs.generations(null).size());
        } finally {
            database.close();
        }
    }
}
