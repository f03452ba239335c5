package dandori.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.Plan;
import dandori.engine.state.State;

/**
 * A site without disk, processes and time: an engine over a {@link MemoryRunStore}, a {@link ScriptedRunner} and a
 * {@link SettableClock}. Its scheduler can die, and be started again, any number of times.
 */
public final class MemorySite {

    /** When the clock of a new site stands: a Friday, 00:00 UTC. */
    public static final Instant MIDNIGHT = Instant.parse("2026-11-13T00:00:00Z");

    private final EngineSettings settings;
    private final SettableClock clock = new SettableClock(MIDNIGHT);
    private final MemoryRunStore store = new MemoryRunStore();
    private final ScriptedRunner runner = new ScriptedRunner(clock);
    private final Map<String, Instant> files = new HashMap<>();
    private final Map<String, RootJobnet> roots = new HashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private Engine engine;

    /** A site whose agents have so many slots; agents that are not named have the default. */
    public MemorySite(Map<String, Integer> slots, int defaultSlots) {
        settings = new EngineSettings(ZoneOffset.UTC, "host", slots, defaultSlots);
        engine = newEngine();
    }

    /** A site with more slots than any test needs. */
    public MemorySite() {
        this(Map.of(), 1000);
    }

    private Engine newEngine() {
        return new Engine(store, runner::attach, (file, workPath) -> Optional.ofNullable(files.get(file)), clock,
                settings);
    }

    public Engine engine() {
        return engine;
    }

    public SettableClock clock() {
        return clock;
    }

    public MemoryRunStore store() {
        return store;
    }

    public ScriptedRunner runner() {
        return runner;
    }

    /** Files that judgments see, with the time each was last modified. */
    public Map<String, Instant> files() {
        return files;
    }

    /** Registers a root jobnet for immediate execution and lets the engine begin. */
    public long register(RootJobnet root) {
        roots.put(root.path(), root);
        byte[] text = root.jobnet().toString().getBytes(StandardCharsets.UTF_8);
        long number = engine.register(root, new Revision(root.revision(), "test.unitdef", "UTF-8", text), Map.of());
        engine.tick();
        return number;
    }

    /** The scheduler's process is gone; jobs run on. */
    public void die() {
        runner.detach();
        store.close();
        engine = null;
    }

    /** A new scheduler takes up what the earlier one left open, without having ticked yet. */
    public void startAgain() {
        engine = newEngine();
        for (StoredGeneration open : store.openGenerations()) {
            engine.takeUp(open, roots.get(open.generation().path()));
        }
    }

    // --- looking -------------------------------------------------------------------------------------------------

    /** All units of a generation as they are stored: those that never changed are in the state they begin with. */
    public Map<String, State> states(long generation) {
        Plan plan = plan(generation);
        Map<Integer, StoredUnit> stored = stored(generation).units();
        Map<String, State> states = new LinkedHashMap<>();
        for (int unit = 0; unit < plan.size(); unit++) {
            StoredUnit known = stored.get(unit);
            State initial = unit == 0 ? State.WAIT_START_TIME : State.WAIT_PREVIOUS;
            states.put(plan.path(unit), known == null ? initial : known.state());
        }
        return states;
    }

    /** Whether every generation has ended. */
    public boolean allEnded() {
        return store.lastGeneration() > 0 && !store.anyOpen();
    }

    /** What is stored of a unit that has changed its state. */
    public StoredUnit unit(long generation, String path) {
        return stored(generation).units().get(plan(generation).index(path));
    }

    /** The layout of a generation's root jobnet. */
    public Plan plan(long generation) {
        String path = stored(generation).generation().path();
        return plans.computeIfAbsent(path, key -> new Plan(roots.get(key)));
    }

    private StoredGeneration stored(long generation) {
        return store.generations(null).stream().filter(stored -> stored.generation().number() == generation)
                .findFirst().orElseThrow(() -> new IllegalStateException("There is no generation " + generation));
    }
}
