package dandori.bench;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;

/**
 * P3: how many units the engine gets through on one thread, with jobs that do nothing and a store that keeps nothing,
 * beside the least that could be done. CPU time.
 */
final class Core implements Bench.Contest {

    private static final int[] SIZES = { 10_000, 100_000 };
    private static final int ROUNDS = 9;
    private static final int WARM_UP_UNITS = 1_500_000;
    private static final int EVENTS_A_UNIT = 3;

    private long layOut;
    private long run;

    @Override
    public String title() {
        return "units a second through the engine, no store, one thread, beside a bare array loop; CPU time";
    }

    @Override
    public List<Bench.Result> results() {
        var results = new ArrayList<Bench.Result>();
        for (Shape shape : Shape.values()) {
            for (int size : SIZES) {
                results.add(measure(shape, size));
            }
        }
        return results;
    }

    private Bench.Result measure(Shape shape, int size) {
        RootJobnet root = shape.jobnet(size);
        for (int done = 0; done < WARM_UP_UNITS; done += size) {
            once(root, size);
            arrayLoop(size);
        }
        var ours = new ArrayList<Double>();
        var peers = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            once(root, size);
            ours.add(millions(size, run));
            whole.add(millions(size, run + layOut));
            peers.add(arrayLoop(size));
        }
        String shown = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + size;
        return new Bench.Result("array loop, " + shown, "M units/s", ours, peers,
                List.of(String.format(Locale.ROOT, "%.2f with laying the jobnet out", Bench.median(whole))));
    }

    private static double arrayLoop(int size) {
        var loop = new ArrayLoop(size);
        long begin = Bench.cpuNanos();
        long events = loop.run();
        return millions((int) (events / EVENTS_A_UNIT), Bench.cpuNanos() - begin);
    }

    private void once(RootJobnet root, int units) {
        long begin = Bench.cpuNanos();
        var store = new DroppingStore();
        var engine = new Engine(store, NoOpRunner::new, (file, workPath) -> Optional.empty(), InstantSource.system(),
                new EngineSettings(ZoneOffset.UTC, "bench", Map.of(), Integer.MAX_VALUE));
        engine.register(root, new Revision("bench", "bench.unitdef", "UTF-8", new byte[0]), Map.of());
        long laidOut = Bench.cpuNanos();
        for (long before = -1; store.transitions() != before;) {
            before = store.transitions();
            engine.tick();
        }
        run = Bench.cpuNanos() - laidOut;
        layOut = laidOut - begin;
        if (store.transitions() != (long) EVENTS_A_UNIT * units + 2) {
            throw new IllegalStateException("not every unit ran: " + store.transitions() + " transitions");
        }
    }

    private static double millions(int units, long nanos) {
        return units * 1000.0 / nanos;
    }
}
