package dandori.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.state.State;
import dandori.testkit.ChangesBuilder;

/**
 * Durable transitions per second beside a bare group-commit writer: the same driver and database, one prepared insert
 * of a row for each transition into one table, one commit for each batch. The two alternate; the first round of both is
 * not counted; the median of the rounds' ratios counts (performance.md, P4). CPU is that of the committing thread.
 */
final class TransitionsBench {

    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_500_000_000L;

    private final DerbyDatabase database;
    private final DerbyRunStore store;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long written;

    private TransitionsBench(DerbyDatabase database) {
        this.database = database;
        this.store = new DerbyRunStore(database);
    }

    /** @param arguments folder on the disk to measure; batch sizes, without any 1, 8 and 64 */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "bench");
        int[] sizes = arguments.length == 1
                ? new int[]{ 1, 8, 64 }
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
        List<Round> ours = new ArrayList<>();
        List<Round> bare = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            ours.add(ours(round * 1000L + size, size));
            bare.add(bare(size));
        }
        print("rate", size, ours, bare, Round::perSecond);
        print("CPU ", size, ours, bare, Round::perCpuSecond);
    }

    private static void print(String what, int size, List<Round> ours, List<Round> bare,
            ToDoubleFunction<Round> figure) {
        double[] ratios = IntStream.rangeClosed(1, ROUNDS)
                .mapToDouble(i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(bare.get(i))).sorted()
                .toArray();
        System.out.printf(Locale.ROOT, "%s, batch %2d: store %6.1f k/s, bare %6.1f k/s, ratio %.2f (%.2f to %.2f)%n",
                what, size, median(ours, figure) / 1000, median(bare, figure) / 1000, ratios[ROUNDS / 2], ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().skip(1).mapToDouble(figure).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private Round ours(long generation, int size) throws SQLException {
        store.commit(ChangesBuilder.about(generation).registered("/bench/net").build());
        return round(size, () -> store
                .commit(new Changes(List.of(), List.of(), entries(generation, size), List.of(), List.of())));
    }

    private Round bare(int size) throws SQLException {
        try (Connection connection = database.connect()) {
            createBareTable(connection);
            PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            return round(size, () -> {
                insert(insert, entries(1, size));
                connection.commit();
            });
        }
    }

    private Round round(int size, Batch batch) throws SQLException {
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long before = written;
        while (System.nanoTime() - begin < ROUND_NANOS) {
            batch.commit();
            written += size;
        }
        return new Round(written - before, System.nanoTime() - begin, threads.getCurrentThreadCpuTime() - cpu);
    }

    private interface Batch {
        void commit() throws SQLException;
    }

    private record Round(long transitions, long nanos, long cpuNanos) {
        double perSecond() {
            return transitions * 1e9 / nanos;
        }

        double perCpuSecond() {
            return transitions * 1e9 / cpuNanos;
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
}
