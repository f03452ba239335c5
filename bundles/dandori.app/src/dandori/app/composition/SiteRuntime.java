package dandori.app.composition;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationView;
import dandori.engine.run.Plan;
import dandori.engine.run.RunListener;
import dandori.model.Definition;
import dandori.operations.JobOutput;
import dandori.resolve.Refusal;
import dandori.resolve.Resolution;
import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerSettings;
import dandori.site.Agent;
import dandori.site.Site;
import dandori.site.SiteLayout;
import dandori.store.DerbyDatabase;
import dandori.store.DerbyRunStore;

/** An open site with its scheduler: owner of the lock, the database, the runner and the engine's one thread. */
public final class SiteRuntime implements AutoCloseable {

    /** A generation that could not be taken up, and why; it stays open in the database. */
    public record NotTakenUp(StoredGeneration generation, List<Refusal> refusals) {
    }

    private final Site site;
    private final DerbyDatabase database;
    private final DerbyRunStore store;
    private final Engine engine;
    private LocalJobRunner runner;
    private final EngineThread thread;

    private SiteRuntime(Site site, OptionalInt slots, RunListener listener, Consumer<Throwable> failed) {
        this.site = site;
        SiteLayout layout = site.layout();
        DerbyDatabase.systemProperties(layout.logs()).forEach(System::setProperty);
        database = DerbyDatabase.open(DerbyDriver.load(), layout.database());
        try {
            store = new DerbyRunStore(database);
            engine = new Engine(store, this::runner, new LocalFiles(layout.work()), InstantSource.system(),
                    engineSettings(slots));
            engine.addListener(listener);
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
        thread = new EngineThread(engine, failed);
    }

    /**
     * Opens a site.
     *
     * @param purpose what for, as another process will read it
     * @param slots how many jobs the default agent runs at a time; empty: as the site says
     * @param listener hears every change, on the engine's thread
     * @param failed is told when the engine cannot go on
     */
    public static SiteRuntime open(Path folder, String purpose, OptionalInt slots, RunListener listener,
            Consumer<Throwable> failed) {
        Site site = Site.open(folder, purpose);
        try {
            return new SiteRuntime(site, slots, listener, failed);
        } catch (RuntimeException | Error failure) {
            site.close();
            throw failure;
        }
    }

    private JobRunner runner(JobRunner.Listener reports) {
        SiteLayout layout = site.layout();
        runner = new LocalJobRunner(new LocalRunnerSettings(layout.spool(), layout.work()), reports,
                InstantSource.system());
        return runner;
    }

    private EngineSettings engineSettings(OptionalInt slots) {
        Map<String, Integer> byAgent = new HashMap<>();
        for (Agent agent : site.agents().all()) {
            byAgent.put(agent.name(), agent.slots());
        }
        slots.ifPresent(number -> byAgent.put(site.agents().system().name(), number));
        return new EngineSettings(site.settings().zone(), hostName(), byAgent, site.settings().slots());
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    /** Starts the engine's thread. */
    public void start() {
        thread.start();
    }

    public Engine engine() {
        return engine;
    }

    public DerbyRunStore store() {
        return store;
    }

    public Site site() {
        return site;
    }

    /** Turns a root jobnet of a definition into what the engine runs. */
    public Resolution resolve(DefinitionSource source, Definition definition, String unit,
            RunRequest request) {
        return Definitions.resolve(source, definition, unit, request, agentNames());
    }

    /** Registers a root jobnet for immediate execution; answered with the generation's number once that is durable. */
    public CompletableFuture<Long> register(RootJobnet root, DefinitionSource source, RunRequest request) {
        return engine.ask(asked -> asked.register(root, source.revision(), request.toOptions()));
    }

    /** All generations of a root jobnet, or of all when {@code unit} is null, oldest first. */
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return engine.ask(asked -> store.generations(unit).stream().map(this::view).flatMap(Optional::stream).toList());
    }

    private Optional<GenerationView> view(StoredGeneration stored) {
        return resolve(stored) instanceof Resolution.Resolved resolved
                ? Optional.of(GenerationView.of(stored, new Plan(resolved.root())))
                : Optional.empty();
    }

    private Resolution resolve(StoredGeneration stored) {
        DefinitionSource source = DefinitionSource.of(store.revision(stored.generation().revision()));
        return resolve(source, Definitions.load(source), stored.generation().path(),
                RunRequest.fromOptions(stored.generation().options()));
    }

    /** Where the output of an attempt is kept. */
    public JobOutput output(AttemptId id) {
        return new JobOutput(runner.output(id), runner.error(id));
    }

    private Set<String> agentNames() {
        Set<String> names = new TreeSet<>();
        site.agents().all().forEach(agent -> names.add(agent.name()));
        return names;
    }

    /** Goes on with what an earlier process left open; before {@link #start()}. */
    public List<NotTakenUp> takeUpOpenGenerations() {
        var left = new ArrayList<NotTakenUp>();
        for (StoredGeneration stored : store.openGenerations()) {
            Resolution resolution = resolve(stored);
            if (resolution instanceof Resolution.Resolved resolved) {
                engine.takeUp(stored, resolved.root());
            } else {
                left.add(new NotTakenUp(stored, ((Resolution.Refused) resolution).refusals()));
            }
        }
        runner.allTakenUp();
        return left;
    }

    /** Stops the engine's thread, and leaves running jobs to run. */
    @Override
    public void close() {
        thread.stop();
        runner.close();
        store.close();
        database.close();
        site.close();
    }
}
