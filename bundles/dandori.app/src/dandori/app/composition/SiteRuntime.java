package dandori.app.composition;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import dandori.engine.definition.RootJobnet;
import dandori.engine.plan.EngineGenerations;
import dandori.engine.plan.MissedPolicy;
import dandori.engine.plan.PlannedDefinition;
import dandori.engine.plan.Registrations;
import dandori.engine.plan.Registrations.PlanSettings;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationView;
import dandori.engine.run.RunListener;
import dandori.model.Definition;
import dandori.operations.JobOutput;
import dandori.resolve.Refusal;
import dandori.resolve.Resolution;
import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerSettings;
import dandori.site.Site;
import dandori.site.SiteLayout;
import dandori.store.DerbyDatabase;
import dandori.store.DerbyRegistrationStore;
import dandori.store.DerbyRunStore;

/** An open site with its scheduler: owner of the lock, the database, the runner, plans, engine and their one thread. */
public final class SiteRuntime implements AutoCloseable {

    /** A generation that could not be taken up, and why; it stays open in the database. */
    public record NotTakenUp(StoredGeneration generation, List<Refusal> refusals) {
    }

    private final Site site;
    private final DerbyDatabase database;
    private final DerbyRunStore store;
    private final DerbyRegistrationStore plans;
    private final SiteFiles files;
    private final SiteJobnets jobnets;
    private final Engine engine;
    private final Registrations registrations;
    private LocalJobRunner runner;
    private final EngineThread thread;

    private SiteRuntime(Site site, Purpose purpose, OptionalInt slots, Consumer<Throwable> failed) {
        this.site = site;
        SiteLayout layout = site.layout();
        DerbyDatabase.systemProperties(layout.logs()).forEach(System::setProperty);
        database = DerbyDatabase.open(DerbyDriver.load(), layout.database());
        try {
            store = new DerbyRunStore(database);
            plans = new DerbyRegistrationStore(database);
            files = new SiteFiles(layout.definitions());
            jobnets = new SiteJobnets(store, files, new SiteJobnets.Surroundings(site.settings().zone(),
                    SiteLimits.agentNames(site.agents()), this::registered));
            engine = new Engine(store, this::runner, new LocalFiles(layout.work()), InstantSource.system(),
                    SiteLimits.of(site, slots));
            registrations = new Registrations(new EngineGenerations(engine), store, plans, jobnets,
                    new PlanSettings(InstantSource.system(), purpose.work()));
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
        engine.definitions(this::root);
        engine.dayPlans(registrations.view());
        engine.addListener(registrations);
        thread = new EngineThread(engine, registrations, failed);
    }

    /**
     * Opens a site.
     *
     * @param slots how many jobs the default agent runs at a time; empty: as the site says
     * @param listener hears every change, on the engine's thread
     * @param failed is told when the engine cannot go on
     */
    public static SiteRuntime open(Path folder, Purpose purpose, OptionalInt slots, RunListener listener,
            Consumer<Throwable> failed) {
        Site site = Site.open(folder, purpose.word());
        try {
            var opened = new SiteRuntime(site, purpose, slots, failed);
            opened.engine.addListener(listener);
            return opened;
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

    /** Starts the engine's thread. */
    public void start() {
        thread.start();
    }

    public Engine engine() {
        return engine;
    }

    /** The plans; only on the engine's thread, or before {@link #start()}. */
    public Registrations registrations() {
        return registrations;
    }

    public DerbyRunStore store() {
        return store;
    }

    public Site site() {
        return site;
    }

    /** The definition files of the site. */
    public SiteFiles files() {
        return files;
    }

    /** Asks plans and engine on their thread; answered once what was decided is durable. */
    public <T> CompletableFuture<T> ask(Function<Registrations, T> question) {
        return engine.ask(asked -> question.apply(registrations));
    }

    /** Turns a root jobnet of a definition into what the engine runs. */
    public Resolution resolve(DefinitionSource source, Definition definition, String unit, RunRequest request) {
        return jobnets.resolve(source, definition, unit, request).resolution();
    }

    /** The same, ready to be planned; empty when it was refused. */
    public Optional<PlannedDefinition> plan(DefinitionSource source, Definition definition, String unit,
            RunRequest request) {
        return jobnets.resolve(source, definition, unit, request).definition();
    }

    /** Registers a root jobnet for immediate execution; answered with the generation's number once that is durable. */
    public CompletableFuture<Long> register(RootJobnet root, DefinitionSource source, RunRequest request) {
        return engine.ask(asked -> asked.register(root, source.revision(), request.toOptions()));
    }

    /** All generations of a root jobnet, or of all when {@code unit} is null, oldest first. */
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return engine.ask(asked -> store.registered(unit).stream().map(NewGeneration::number).map(asked::view)
                .flatMap(Optional::stream).toList());
    }

    private boolean registered(String path) {
        return registrations.view().registered(path);
    }

    private Optional<RootJobnet> root(NewGeneration generation) {
        return definition(generation).map(PlannedDefinition::root);
    }

    private Optional<PlannedDefinition> definition(NewGeneration generation) {
        return jobnets.revision(generation.revision(), generation.path(), generation.options());
    }

    /** Where the output of an attempt is kept. */
    public JobOutput output(AttemptId id) {
        return new JobOutput(runner.output(id), runner.error(id));
    }

    /** Goes on with what an earlier process left open; before {@link #start()}. */
    public List<NotTakenUp> takeUpOpenGenerations() {
        var left = new ArrayList<NotTakenUp>();
        for (StoredGeneration stored : store.openGenerations()) {
            Optional<PlannedDefinition> definition = definition(stored.generation());
            if (definition.isPresent()) {
                engine.takeUp(stored, definition.get().root());
                registrations.takeUp(stored, definition.get());
            } else {
                left.add(new NotTakenUp(stored, refusals(stored)));
            }
        }
        runner.allTakenUp();
        return left;
    }

    /** Removes what generations that are no longer kept have left behind; before {@link #start()}. */
    public void tidyUp() {
        runner.keepLogsOf(registrations.generationsAtStart());
    }

    /** Lets the plans know what an earlier process left open, without going on with it; before {@link #start()}. */
    public void lookAtOpenGenerations() {
        for (StoredGeneration stored : store.openGenerations()) {
            definition(stored.generation()).ifPresent(definition -> registrations.takeUp(stored, definition));
        }
    }

    private List<Refusal> refusals(StoredGeneration stored) {
        NewGeneration generation = stored.generation();
        DefinitionSource source = DefinitionSource.of(store.revision(generation.revision()));
        Resolution resolution = resolve(source, Definitions.load(source), generation.path(),
                RunRequest.fromOptions(generation.options()));
        return resolution instanceof Resolution.Refused refused ? refused.refusals() : List.of();
    }

    /** What the site says about starts that were missed. */
    public MissedPolicy missedPolicy() {
        return switch (site.settings().missedStarts()) {
            case RUN_ONCE -> MissedPolicy.RUN_ONCE;
            case RUN_ALL -> MissedPolicy.RUN_ALL;
            case SKIP -> MissedPolicy.SKIP;
        };
    }

    /** Stops the engine's thread, and leaves running jobs to run. */
    @Override
    public void close() {
        thread.stop();
        runner.close();
        plans.close();
        store.close();
        database.close();
        site.close();
    }
}
