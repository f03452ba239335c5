package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationOrder;
import dandori.engine.run.Plan;
import dandori.engine.state.State;
import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerSettings;
import dandori.store.DerbyDatabase;
import dandori.store.DerbyRunStore;
import dandori.testkit.MemorySite;

/** The engine with the runner and the store it has in the product, and a clock that can be put forward. */
final class ProcessStage implements Stage, AutoCloseable {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final DerbyDatabase database;
    private final EngineSettings settings;
    private final Path folder;
    private final Traces traces;
    private final ProcessJobs jobs;
    private final Map<String, RootJobnet> roots = new HashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private Duration ahead = Duration.ZERO;
    private final InstantSource clock = () -> Instant.now().plus(ahead);
    /** What is durable, also when there is no scheduler. */
    private final DerbyRunStore durable;
    private DerbyRunStore store;
    private LocalJobRunner runner;
    private Engine engine;

    /** @param folder for the spool, and what the jobs write; its parent is their working directory */
    ProcessStage(DerbyDatabase database, EngineSettings settings, Path folder) {
        this.database = database;
        this.settings = settings.patient(EngineSettings.USUAL_PATIENCE);
        this.folder = folder;
        traces = new Traces(folder);
        jobs = new ProcessJobs(this, traces);
        durable = new DerbyRunStore(database);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        open();
    }

    private void open() {
        store = new DerbyRunStore(database);
        engine = new Engine(store, listener -> {
            runner = new LocalJobRunner(new LocalRunnerSettings(folder.resolve("spool"), folder),
                    jobs.heardBy(listener), clock);
            return jobs.ordersTo(runner);
        }, (file, workPath) -> Optional.empty(), clock, settings);
        engine.definitions(generation -> Optional.ofNullable(roots.get(generation.path())));
        engine.dayPlans((root, day) -> false);
    }

    // --- time ------------------------------------------------------------------------------------------------------

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Lets everybody work until it is so. */
    void until(String what, BooleanSupplier condition) {
        long latest = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("waited in vain: " + what + "; traces: " + traces.read());
            }
            work();
        }
        if (engine != null) {
            engine.tick();
        }
    }

    private void work() {
        if (engine == null) {
            LockSupport.parkNanos(PAUSE.toNanos());
        } else {
            engine.tick();
            engine.await(Optional.of(clock.instant().plus(PAUSE)));
        }
    }

    @Override
    public void expect(Runnable expectation) {
        long latest = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                expectation.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > latest) {
                    throw notYet;
                }
                work();
            }
        }
    }

    @Override
    public boolean inOrder() {
        return false;
    }

    @Override
    public void settle() {
        if (engine != null) {
            jobs.settle();
        }
    }

    @Override
    public void answer() {
        engine.tick();
        engine.flush();
    }

    // --- what a scenario asks for ------------------------------------------------------------------------------------

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public RunStore store() {
        return durable;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public long register(RootJobnet root) {
        RootJobnet tracing = traces.tracing(root);
        roots.put(root.path(), tracing);
        long number = engine.register(tracing, new Revision(root.revision(), "test.unitdef", "UTF-8", new byte[0]),
                Map.of());
        engine.tick();
        return number;
    }

    @Override
    public long register(RootJobnet root, GenerationOrder order) {
        throw new UnsupportedOperationException("plans are played in memory");
    }

    /** Leaves everything as it is, as a process that ends does. */
    @Override
    public void die() {
        runner.close();
        store.close();
        engine = null;
    }

    @Override
    public void startAgain() {
        open();
        for (StoredGeneration stored : store.openGenerations()) {
            engine.takeUp(stored, roots.get(stored.generation().path()));
        }
        runner.allTakenUp();
    }

    // --- looking -----------------------------------------------------------------------------------------------------

    @Override
    public Plan plan(long generation) {
        String path = durable.generation(generation).orElseThrow().generation().path();
        return plans.computeIfAbsent(path, key -> new Plan(roots.get(key)));
    }

    @Override
    public Map<String, State> states(long generation) {
        Plan plan = plan(generation);
        Map<Integer, StoredUnit> stored = durable.generation(generation).orElseThrow().units();
        Map<String, State> states = new LinkedHashMap<>();
        for (int unit = 0; unit < plan.size(); unit++) {
            State initial = unit == 0 ? State.WAIT_START_TIME : State.WAIT_PREVIOUS;
            StoredUnit known = stored.get(unit);
            states.put(plan.path(unit), known == null ? initial : known.state());
        }
        return states;
    }

    @Override
    public StoredUnit unit(long generation, String path) {
        return durable.generation(generation).orElseThrow().units().get(plan(generation).index(path));
    }

    @Override
    public MemorySite memory() {
        throw new UnsupportedOperationException("this can only happen in memory");
    }

    /** Every job that began is one the engine ordered, ended with the code that is stored, and began so often. */
    void compare(Stage inMemory) {
        expect(() -> assertEquals(words(inMemory), words(this), "what ran"));
        jobs.compareCodes();
    }

    private static List<String> words(Stage stage) {
        var ran = new ArrayList<>(stage.jobs().ran().stream()
                .map(id -> id.generation() + " " + stage.jobs().path(id)).toList());
        Collections.sort(ran);
        return ran;
    }

    /** Ends what still runs. */
    @Override
    public void close() {
        if (engine != null) {
            die();
        }
        durable.close();
        traces.read().forEach(trace -> ProcessHandle.of(trace.pid()).ifPresent(ProcessHandle::destroyForcibly));
    }
}
