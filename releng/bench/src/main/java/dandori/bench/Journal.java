package dandori.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.Changes;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.state.State;
import dandori.store.DerbyRunStore;

/**
 * P4: durable transitions a second, so many in flight, beside a bare writer with group commit: the same driver and
 * database, one prepared insert of a row for each transition, one commit for each batch.
 */
final class Journal implements Bench.Contest {

    private static final int[] IN_FLIGHT = { 64, 8, 1 };
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final Instant AT = Instant.parse("2026-11-13T00:00:00Z");

    private long written;

    @Override
    public String title() {
        return "durable transitions a second, 64, 8 and 1 in flight, beside a bare writer with group commit";
    }

    @Override
    public List<Bench.Result> results() throws Exception {
        var results = new ArrayList<Bench.Result>();
        try (Scratch scratch = new Scratch();
                RunStore store = new DerbyRunStore(scratch.database());
                Connection connection = scratch.connect();
                var bare = new BareWriter(connection)) {
            for (int size : IN_FLIGHT) {
                results.add(compare(size, store, bare));
            }
        }
        return results;
    }

    private Bench.Result compare(int size, RunStore store, BareWriter bare) throws SQLException {
        var ours = new ArrayList<Double>();
        var peers = new ArrayList<Double>();
        for (int round = -1; round < ROUNDS; round++) {
            long generation = generation(store);
            double mine = perMilli(size, () -> store.commit(transitions(entries(generation, size))));
            double theirs = perMilli(size, () -> bare.commit(entries(generation, size)));
            if (round >= 0) {
                ours.add(mine);
                peers.add(theirs);
            }
        }
        return new Bench.Result("bare writer, " + size + " in flight", "k/s", ours, peers, List.of());
    }

    /** A new generation to write about. */
    static long generation(RunStore store) {
        long number = store.lastGeneration() + 1;
        var made = new NewGeneration(number, "@A" + number, "/bench/net", "bench", AT, Map.of());
        var revision = new Revision("bench", "bench.unitdef", "UTF-8", new byte[0]);
        store.commit(new Changes(List.of(revision), List.of(made), List.of(), List.of(), List.of()));
        return number;
    }

    static Changes transitions(List<JournalEntry> entries) {
        return new Changes(List.of(), List.of(), entries, List.of(), List.of());
    }

    private interface Batch {
        void commit() throws SQLException;
    }

    private double perMilli(int size, Batch batch) throws SQLException {
        long begin = System.nanoTime();
        long before = written;
        while (System.nanoTime() - begin < ROUND_NANOS) {
            batch.commit();
            written += size;
        }
        return (written - before) * 1e6 / (System.nanoTime() - begin);
    }

    private List<JournalEntry> entries(long generation, int size) {
        return entries(generation, size, written);
    }

    static List<JournalEntry> entries(long generation, int size, long count) {
        var entries = new ArrayList<JournalEntry>(size);
        Instant at = AT.plusNanos(count * 1000);
        for (int i = 0; i < size; i++) {
            entries.add(new JournalEntry(generation, i + 1, 1, at, State.WAIT_EXECUTION, State.RUNNING, "STARTED",
                    "predecessor /bench/net/job" + (count + i) % 1000 + " ended normally", 0));
        }
        return entries;
    }
}
