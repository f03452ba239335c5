package dandori.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.engine.state.State;
import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerSettings;
import dandori.store.DerbyDatabase;
import dandori.store.DerbyRunStore;

/** P1: 1,000 times {@code /bin/true}, 8 at a time, every transition durable, from registration to the last end. */
final class FanOut implements Bench.Contest {

    private static final int JOBS = 1_000;
    private static final int AT_A_TIME = 8;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final String XARGS = "seq " + JOBS + " | xargs -P " + AT_A_TIME + " -I{} /bin/true";

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> peers = new ArrayList<>();

    @Override
    public String title() {
        return JOBS + " x /bin/true, " + AT_A_TIME + " at a time, every transition in Derby, beside xargs";
    }

    @Override
    public Bench.Result run() throws Exception {
        Path folder = Files.createTempDirectory("dandori-bench");
        DerbyDatabase database = DerbyDatabase.open(driver(), folder.resolve("db"));
        try (TimedStore store = new TimedStore(new DerbyRunStore(database));
                LocalEngine engine = new LocalEngine(store, folder)) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                if (round == 0) {
                    engine.forgetTimes();
                    store.forgetTimes();
                }
                double mine = engine.run(jobnet()) / JOBS;
                double theirs = xargs() / JOBS;
                if (round >= 0) {
                    ours.add(mine);
                    peers.add(theirs);
                }
            }
            return new Bench.Result("xargs", "ms/job", ours, peers, account(store, engine));
        } finally {
            database.close();
            delete(folder);
        }
    }

    private List<String> account(TimedStore store, LocalEngine engine) {
        double jobs = (double) JOBS * ROUNDS;
        double all = ours.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return List.of(
                String.format(Locale.ROOT,
                        "of %.3f ms/job on average: %.3f committing (%d commits of %.1f transitions)",
                        all, store.millis() / jobs, store.commits(), (double) store.transitions() / store.commits()),
                String.format(Locale.ROOT, "%.3f in the engine and handing jobs to the launcher, %.3f waiting for jobs",
                        (engine.busyMillis() - store.millis()) / jobs, engine.waitingMillis() / jobs));
    }

    private static RootJobnet jobnet() {
        var units = new ArrayList<UnitDefinition>(JOBS);
        var work = new JobWork(new JobWork.Command.Program("/bin/true", List.of()), Map.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        for (int job = 0; job < JOBS; job++) {
            units.add(new JobDefinition("job" + job, false, false, work, EndJudgment.threshold(0, 0), Optional.empty(),
                    Optional.empty(), Optional.empty(), 1, "@SYSTEM"));
        }
        return new RootJobnet("/bench/fanout", "bench", new JobnetDefinition("fanout", false, false, units, List.of()));
    }

    private static double xargs() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int code = new ProcessBuilder("/bin/sh", "-c", XARGS).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("xargs ended with " + code);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Driver driver() throws ReflectiveOperationException {
        return (Driver) Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver").getDeclaredConstructor()
                .newInstance();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The engine with the runner it has in the product, ticked by this thread. */
    private static final class LocalEngine implements AutoCloseable, RunListener {

        private final Engine engine;
        private LocalJobRunner runner;
        private GenerationView ended;
        private long busy;
        private long waiting;

        LocalEngine(TimedStore store, Path folder) {
            Path work = folder.resolve("work");
            try {
                Files.createDirectories(work);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            engine = new Engine(store, reports -> {
                runner = new LocalJobRunner(new LocalRunnerSettings(folder.resolve("spool"), work), reports,
                        InstantSource.system());
                return runner;
            }, (file, workPath) -> Optional.empty(), InstantSource.system(),
                    new EngineSettings(ZoneOffset.UTC, "bench", Map.of(), AT_A_TIME));
            engine.addListener(this);
        }

        /** Milliseconds from registration to the last end. */
        double run(RootJobnet root) {
            ended = null;
            long begin = System.nanoTime();
            engine.register(root, new Revision("bench", "bench.unitdef", "UTF-8", new byte[0]), Map.of());
            while (ended == null) {
                long ticked = System.nanoTime();
                engine.tick();
                long parked = System.nanoTime();
                busy += parked - ticked;
                if (ended == null) {
                    engine.await();
                    waiting += System.nanoTime() - parked;
                }
            }
            if (ended.state() != State.NORMAL) {
                throw new IllegalStateException("the jobnet ended " + ended.state());
            }
            return (System.nanoTime() - begin) / 1e6;
        }

        void forgetTimes() {
            busy = 0;
            waiting = 0;
        }

        double busyMillis() {
            return busy / 1e6;
        }

        double waitingMillis() {
            return waiting / 1e6;
        }

        @Override
        public void changed(RunChange change) {
            // Only the end counts here.
        }

        @Override
        public void ended(GenerationView generation) {
            ended = generation;
        }

        @Override
        public void close() {
            runner.close();
        }
    }
}
