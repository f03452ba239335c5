package dandori.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.engine.port.JournalEntry;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;

/** Kill -9 at seeded random moments: what was said to be durable is there, and nothing is there by half. */
class CrashTest {

    private static final boolean LONG = Boolean.getBoolean("dandori.long");
    private static final int CRASHES = LONG ? 40 : 2;

    @TempDir
    Path data;

    @Test
    void committedBatchesSurviveEveryCrashAndNoneIsHalf() throws IOException, InterruptedException {
        Path folder = data.resolve("db");
        Map<Integer, Integer> acknowledged = new TreeMap<>();

        for (int seed = 1; seed <= CRASHES; seed++) {
            acknowledged.put(seed, lastBatchBeforeCrash(folder, seed));

            try (DerbyDatabase database = Derby.open(folder); DerbyRunStore store = new DerbyRunStore(database)) {
                assertEquals(acknowledged.keySet().stream().map(Integer::longValue).toList(),
                        store.generations(null).stream().map(stored -> stored.generation().number()).toList());
                acknowledged.forEach((generation, batch) -> assertWhole(store, generation, batch));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void openingFinishesWhatACrashInTheMiddleOfTheFirstOpeningLeft(int seed) throws Exception {
        Path folder = data.resolve("db");
        try (OtherProcess opener = OtherProcess.start(Opener.class, folder)) {
            opener.line();
            opener.runFor(new Random(seed).nextInt(1500));
        }

        try (DerbyDatabase database = Opener.open(folder)) {
            assertEquals(Opener.TABLES, tablesOfSecondStep(database));
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void openingFinishesWhatACrashInTheMiddleOfAMigrationLeft(int seed) throws Exception {
        Path folder = data.resolve("db");
        try (DerbyDatabase database = Derby.fresh(folder); DerbyRunStore store = new DerbyRunStore(database)) {
            store.commit(ChangesBuilder.about(7).registered("/a/b").moves(0, 0, State.HELD, State.RUNNING).build());
        }
        try (OtherProcess opener = OtherProcess.start(Opener.class, folder)) {
            opener.line();
            opener.runFor(300 + new Random(seed).nextInt(900));
        }

        try (DerbyDatabase database = Opener.open(folder); DerbyRunStore store = new DerbyRunStore(database)) {
            assertEquals(Opener.TABLES, tablesOfSecondStep(database));
            assertEquals(1, store.journal(7).size());
        }
    }

    static IntStream moments() {
        return IntStream.rangeClosed(1, LONG ? 12 : 1);
    }

    private static int lastBatchBeforeCrash(Path folder, int seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        int last = -1;
        try (OtherProcess writer = OtherProcess.start(BatchWriter.class, folder, seed, seed)) {
            for (int batches = random.nextInt(60); last < batches;) {
                last = Integer.parseInt(writer.line());
            }
            writer.runFor(random.nextInt(20));
            writer.kill();
            for (String line = writer.line(); line != null; line = writer.line()) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }

    private static void assertWhole(DerbyRunStore store, long generation, int acknowledged) {
        List<Integer> sizes = new ArrayList<>();
        for (JournalEntry entry : store.journal(generation)) {
            int batch = entry.code();
            if (batch > sizes.size()) {
                assertEquals(sizes.size() + 1, batch, "next batch of generation " + generation);
                sizes.add(0);
            }
            assertEquals(sizes.get(batch - 1), entry.unit());
            sizes.set(batch - 1, sizes.get(batch - 1) + 1);
            assertTrue(entry.unit() < Integer.parseInt(entry.cause()));
        }
        assertEquals(expectedSizes(generation, sizes.size()), sizes);
        assertTrue(sizes.size() == acknowledged || sizes.size() == acknowledged + 1,
                sizes.size() + " batches, acknowledged " + acknowledged);
    }

    private static List<Integer> expectedSizes(long seed, int batches) {
        Random random = new Random(seed);
        return Stream.generate(() -> BatchWriter.size(random)).limit(batches).toList();
    }

    private static int tablesOfSecondStep(DerbyDatabase database) throws SQLException {
        String count = "SELECT COUNT(*) FROM sys.systables WHERE tablename LIKE 'SECOND%'";
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(count)) {
            rows.next();
            int tables = rows.getInt(1);
            connection.rollback();
            return tables;
        }
    }
}
