package dandori.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentLimit;
import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationOrder;
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
    private final Set<String> planned = new HashSet<>();
    private Engine engine;

    /** A site whose agents have so many slots; agents that are not named have the default. */
    public MemorySite(Map<String, Integer> slots, int defaultSlots) {
        this(new EngineSettings(ZoneOffset.UTC, "host", slots, defaultSlots));
    }

    /** A site whose agents have limits that change with the time of the day, and agent groups. */
    public MemorySite(Map<String, AgentLimit> agents, Map<String, AgentGroup> groups, int defaultSlots) {
        this(new EngineSettings(ZoneOffset.UTC, "host", agents, groups, defaultSlots));
    }

    /** A site that is told all of it; its zone is UTC. */
    public MemorySite(EngineSettings settings) {
        this.settings = settings;
        runner.refuseUnless(store::intended);
        engine = newEngine();
    }

    /** A site with more slots than any test needs. */
    public MemorySite() {
        this(Map.of(), 1000);
    }

    private Engine newEngine() {
        var made = new Engine(store, runner::attach, (file, workPath) -> Optional.ofNullable(files.get(file)), clock,
                settings);
        made.definitions(generation -> Optional.ofNullable(roots.get(generation.path())));
        made.dayPlans((root, day) -> planned.contains(root));
        return made;
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

    /** Root jobnets that will still get a generation, on any day. */
    public Set<String> planned() {
        return planned;
    }

    /** Registers a root jobnet for immediate execution and lets the engine begin. */
    public long register(RootJobnet root) {
        roots.put(root.path(), root);
        long number = engine.register(root, revision(root), Map.of());
        engine.tick();
        return number;
    }

    /** Makes a generation of a root jobnet and lets the engine do with it what is to be done. */
    public long register(RootJobnet root, GenerationOrder order) {
        roots.put(root.path(), root);
        long number = engine.register(root, revision(root), order);
        engine.tick();
        return number;
    }

    private static Revision revision(RootJobnet root) {
        byte[] text = root.jobnet().toString().getBytes(StandardCharsets.UTF_8);
        return new Revision(root.revision(), "test.unitdef", "UTF-8", text);
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
