package dandori.engine.throughput;

import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;

/**
 * Measures how many units the engine gets through on one thread: no-op jobs, no store. Prints, for each shape and size,
 * million units a second by CPU time, median and extremes of the rounds; with and without laying the jobnet out.
 */
public final class EngineThroughputMain {

    private static final int[] SIZES = { 10_000, 100_000 };
    private static final int ROUNDS = 15;
    private static final int WARM_UP_UNITS = 1_500_000;

    private final RootJobnet root;
    private final int units;
    private long layOut;
    private long run;

    private EngineThroughputMain(RootJobnet root, int units) {
        this.root = root;
        this.units = units;
    }

    /** @param arguments names of shapes; none: all */
    public static void main(String[] arguments) {
        System.out.println("million units/s: run alone (median, min, max) | with laying out (median, min, max)");
        Shape[] shapes = arguments.length == 0
                ? Shape.values()
                : Arrays.stream(arguments).map(Shape::valueOf).toArray(Shape[]::new);
        for (Shape shape : shapes) {
            for (int size : SIZES) {
                measure(shape, size);
            }
        }
        measureArrayLoop();
    }

    private static void measureArrayLoop() {
        double[] figures = new double[3 * ROUNDS];
        for (int round = 0; round < figures.length; round++) {
            var loop = new ArrayLoop(SIZES[1]);
            long begin = cpuNanos();
            long events = loop.run();
            figures[round] = events / 3 * 1000.0 / (cpuNanos() - begin);
        }
        System.out.printf("bare array loop, three events a unit: %s%n", summary(figures));
    }

    private static void measure(Shape shape, int size) {
        var measured = new EngineThroughputMain(shape.jobnet(size), size);
        for (int done = 0; done < WARM_UP_UNITS; done += size) {
            measured.once();
        }
        double[] run = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            measured.once();
            run[round] = measured.millionsIn(measured.run);
            whole[round] = measured.millionsIn(measured.run + measured.layOut);
        }
        System.out.printf("%-8s %6d units: %s | %s%n", shape, size, summary(run), summary(whole));
    }

    private void once() {
        long begin = cpuNanos();
        var store = new DroppingStore();
        var settings = new EngineSettings(ZoneOffset.UTC, "host", Map.of(), Integer.MAX_VALUE);
        var engine = new Engine(store, NoOpRunner::new, (file, workPath) -> Optional.empty(), InstantSource.system(),
                settings);
        engine.register(root, new Revision("r1", "root.unitdef", "UTF-8", new byte[0]), Map.of());
        long laidOut = cpuNanos();
        for (long before = -1; store.transitions() != before;) {
            before = store.transitions();
            engine.tick();
        }
        run = cpuNanos() - laidOut;
        layOut = laidOut - begin;
        if (store.transitions() != 3L * units + 2) {
            throw new IllegalStateException("not every unit ran: " + store.transitions() + " transitions");
        }
    }

    private double millionsIn(long nanos) {
        return units * 1000.0 / nanos;
    }

    private static String summary(double[] figures) {
        Arrays.sort(figures);
        return String.format("%5.2f (%.2f–%.2f)", figures[figures.length / 2], figures[0], figures[figures.length - 1]);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
