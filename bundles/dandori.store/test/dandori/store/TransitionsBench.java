package dandori.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;

/**
 * Durable transitions per second beside a bare group-commit writer: the same driver and database, one prepared insert
 * of a row for each transition into one table, one commit for each batch. The two alternate; the first round of both is
 * not counted; the median of the rounds' ratios counts (performance.md, P4).
 */
final class TransitionsBench {

    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_500_000_000L;

    private final DerbyDatabase database;
    private final DerbyRunStore store;
    private long written;

    private TransitionsBench(DerbyDatabase database) {
        this.database = database;
        this.store = new DerbyRunStore(database);
    }

    /** @param arguments folder on the disk to measure; batch sizes, without any 1, 8 and 64 */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "bench");
        int[] sizes = arguments.length == 1 ? new int[] {1, 8, 64}
                : Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        try (DerbyDatabase database = Derby.open(folder.resolve("db"))) {
            TransitionsBench bench = new TransitionsBench(database);
            for (int size : sizes) {
                bench.compare(size);
            }
            bench.store.close();
        }
    }

    private void compare(int size) throws SQLException {
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double storePerSecond = ours(round * 1000L + size, size);
            double barePerSecond = bare(size);
            if (round > 0) {
                ours.add(storePerSecond);
                bare.add(barePerSecond);
                ratios.add(storePerSecond / barePerSecond);
            }
        }
        System.out.printf(Locale.ROOT, "batch %2d: store %6.1f k/s, bare %6.1f k/s, ratio %.2f (%.2f to %.2f)%n", size,
                median(ours) / 1000, median(bare) / 1000, median(ratios), ratios.stream().min(Double::compare).get(),
                ratios.stream().max(Double::compare).get());
    }

    private double ours(long generation, int size) {
        store.commit(ChangesBuilder.about(generation).registered("/bench/net").build());
        long begin = System.nanoTime();
        long end = begin;
        long before = written;
        while (end - begin < ROUND_NANOS) {
            store.commit(new Changes(List.of(), List.of(), entries(generation, size), List.of(), List.of()));
            written += size;
            end = System.nanoTime();
        }
        return (written - before) * 1e9 / (end - begin);
    }

    private double bare(int size) throws SQLException {
        try (Connection connection = database.connect()) {
            createBareTable(connection);
            PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            long begin = System.nanoTime();
            long end = begin;
            long before = written;
            while (end - begin < ROUND_NANOS) {
                insert(insert, entries(1, size));
                connection.commit();
                written += size;
                end = System.nanoTime();
            }
            return (written - before) * 1e9 / (end - begin);
        }
    }

    private static void createBareTable(Connection connection) throws SQLException {
        if (!connection.getMetaData().getTables(null, null, "BARE", null).next()) {
            connection.createStatement().execute("CREATE TABLE bare (generation BIGINT, unit INT, attempt INT,"
                    + " happened BIGINT, from_state SMALLINT, to_state SMALLINT, cause VARCHAR(200), code INT)");
        }
        connection.commit();
    }

    private static void insert(PreparedStatement insert, List<JournalEntry> entries) throws SQLException {
        for (JournalEntry entry : entries) {
            insert(insert, entry);
        }
    }

    private static void insert(PreparedStatement insert, JournalEntry entry) throws SQLException {
        insert.setLong(1, entry.generation());
        insert.setInt(2, entry.unit());
        insert.setInt(3, entry.attempt());
        insert.setLong(4, entry.at().getEpochSecond() * 1_000_000_000L + entry.at().getNano());
        insert.setInt(5, entry.from().ordinal());
        insert.setInt(6, entry.to().ordinal());
        insert.setString(7, entry.cause());
        insert.setInt(8, entry.code());
        insert.executeUpdate();
    }

    private List<JournalEntry> entries(long generation, int size) {
        List<JournalEntry> entries = new ArrayList<>(size);
        Instant at = ChangesBuilder.AT.plusNanos(written * 1000);
        for (int i = 0; i < size; i++) {
            entries.add(new JournalEntry(generation, i, 1, at, State.WAIT_EXECUTION, State.RUNNING, "SLOT_FREE",
                    "predecessor /bench/net/job" + (written + i) % 1000 + " ended normally", 0));
        }
        return entries;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
