package dandori.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

import dandori.engine.port.RunStore;
import dandori.store.DerbyRunStore;

/**
 * P13: the journal grows to a million transitions, a thousand generations of a thousand; every tenth of them takes as
 * long as the first did. CPU time of the writing thread; then what reading costs at the end.
 */
final class Growth implements Bench.Duel {

    private static final int TENTHS = 10;
    private static final int GENERATIONS = 100;
    private static final int PAGES = 50;
    private static final int PAGE = 20;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String title() {
        return "the journal grows to 1,000,000 transitions; each 100,000 beside the first; CPU time";
    }

    @Override
    public Bench.Result run() throws Exception {
        var ours = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        var account = new ArrayList<String>();
        try (Scratch scratch = new Scratch(); RunStore store = new DerbyRunStore(scratch.database())) {
            write(store);
            double beginning = write(store);
            for (int tenth = 1; tenth <= TENTHS; tenth++) {
                ours.add(write(store));
                first.add(beginning);
                account.add(String.format(Locale.ROOT, "%,d transitions: %.2f s, %.0f MB of heap",
                        tenth * GENERATIONS * PAGES * PAGE, ours.get(tenth - 1), heap()));
            }
            account.addAll(read(store));
        }
        return new Bench.Result("the first 100,000", "s", ours, first, account);
    }

    private static double write(RunStore store) {
        long begin = Bench.cpuNanos();
        for (int i = 0; i < GENERATIONS; i++) {
            long generation = Journal.generation(store);
            for (int page = 0; page < PAGES; page++) {
                store.commit(Journal.transitions(Journal.entries(generation, PAGE, (long) page * PAGE)));
            }
        }
        return (Bench.cpuNanos() - begin) / 1e9;
    }

    private static List<String> read(RunStore store) {
        long last = store.lastGeneration();
        return List.of(reading("journal of the first generation", () -> store.journal(1).size()),
                reading("journal of the last generation", () -> store.journal(last).size()),
                reading("units of one generation", () -> store.generation(last / 2).orElseThrow().units().size()),
                reading("list of all generations", () -> store.registered(null).size()),
                reading("all generations with their units", () -> store.generations(null).size()));
    }

    private static String reading(String what, IntSupplier reading) {
        long begin = System.nanoTime();
        int found = reading.getAsInt();
        return String.format(Locale.ROOT, "%s: %,d in %.1f ms", what, found, (System.nanoTime() - begin) / 1e6);
    }

    /** Megabytes in use after a collection. */
    private static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }
}
