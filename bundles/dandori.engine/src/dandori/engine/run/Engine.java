package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.DayPlans;
import dandori.engine.port.FileFacts;
import dandori.engine.port.JobRunner;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.run.OperationVerdict.Done;
import dandori.engine.run.OperationVerdict.NotInState;
import dandori.engine.run.OperationVerdict.Unknown;
import dandori.engine.state.Event;
import dandori.engine.state.State;

/**
 * Runs generations of root jobnets. All methods but {@link #ask}, {@link #listener} and {@link #await} are for the one
 * thread that calls {@link #tick()}; other threads {@link #ask}.
 *
 * <p>
 * A tick takes what has come in, applies it and everything that follows, makes it durable in one commit, and only then
 * has the runner start, kill and forget, tells listeners, and answers those who asked. When the commit fails the engine
 * is broken: its memory is ahead of the store, and every further tick throws; what is durable is taken up by the next
 * one.
 */
public final class Engine {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int ROOT = UnitLookup.ROOT;

    private final RunStore store;
    private final JobRunner runner;
    private final InstantSource clock;
    private final EngineSettings settings;
    private final Generations generations;
    private final Flow flow;
    private final NewGenerations made;
    private final Operations operations;
    private final Inbox inbox = new Inbox();
    private final Commits commits;

    /**
     * @param runners makes the runner for this engine, given the listener that the runner reports to
     */
    public Engine(RunStore store, Function<JobRunner.Listener, JobRunner> runners, FileFacts files, InstantSource clock,
            EngineSettings settings) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        generations = new Generations(store, settings);
        flow = new Flow(settings, new EndJudge(files), generations);
        made = new NewGenerations(flow, generations);
        operations = new Operations(flow, generations, clock);
        runner = runners.apply(new RunnerReports(inbox, generations, flow.jobs()));
        commits = new Commits(store, runner, settings.patience(), this::close);
    }

    /** Adds a listener; before the first tick. */
    public void addListener(RunListener listener) {
        commits.addListener(listener);
        flow.tellChanges();
    }

    /**
     * Says where the definitions of generations that have ended are to be had; before the first tick. Without it, nothing
     * can be asked of them.
     */
    public void definitions(Function<NewGeneration, Optional<RootJobnet>> source) {
        generations.definitions(source);
    }

    /** Says what is planned besides the generations there are; before the first tick. */
    public void dayPlans(DayPlans source) {
        generations.plans(source);
    }

    // --- time --------------------------------------------------------------------------------------------------

    /** Waits until there is something to do, at most a few seconds. */
    public void await() {
        await(Optional.empty());
    }

    /** Waits until there is something to do, at most until this instant, at most a few seconds. */
    public void await(Optional<Instant> atMost) {
        Instant now = clock.instant();
        Instant until = Stream.of(nextDue(), commits.latest(), atMost).flatMap(Optional::stream)
                .min(Instant::compareTo).orElse(Instant.MAX);
        Instant latest = now.plus(LONGEST_WAIT);
        Duration wait = Duration.between(now, until.isBefore(latest) ? until : latest);
        if (!wait.isNegative() && !wait.isZero()) {
            inbox.await(wait);
        }
    }

    /** When there is something to do next, as far as it is known now. */
    public Optional<Instant> nextDue() {
        return flow.nextDue();
    }

    /** Does all there is to do now. */
    public void tick() {
        commits.refuseIfBroken();
        flow.begin(clock.instant());
        for (Runnable message = inbox.poll(); message != null; message = inbox.poll()) {
            message.run();
            flow.settle();
        }
        flow.fireTimers();
        if (flow.events().leftOver()) {
            inbox.wake();
        }
        commits.commit(flow);
    }

    /** Makes durable what {@link #tick()} has held back; before the store is closed. */
    public void flush() {
        commits.refuseIfBroken();
        commits.commitNow(flow);
    }

    private void close(GenerationRun run) {
        if (run.ended()) {
            generations.close(run);
            tellEnd(run);
        }
    }

    private void tellEnd(GenerationRun run) {
        if (!commits.listeners().isEmpty()) {
            GenerationView view = view(run);
            commits.listeners().forEach(listener -> listener.ended(view));
        }
    }

    // --- asking ------------------------------------------------------------------------------------------------

    /** Has the engine's thread do something at its next tick; answered after the commit. From any thread. */
    public <T> CompletableFuture<T> ask(Function<Engine, T> question) {
        var answer = new CompletableFuture<T>();
        inbox.put(() -> {
            try {
                T value = question.apply(this);
                flow.batch().replies.add(() -> answer.complete(value));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** The generations that have not ended, oldest first. */
    public List<GenerationView> openGenerations() {
        return generations.open().stream().filter(run -> !run.ended()).map(this::view).toList();
    }

    /** A generation, open or ended; empty when it is not kept, or its definition cannot be had. */
    public Optional<GenerationView> view(long generation) {
        return Optional.ofNullable(generations.find(generation)).map(this::view);
    }

    private GenerationView view(GenerationRun run) {
        return GenerationView.of(run, clock.instant(), settings.zone());
    }

    /** What operators may ask. */
    public Operations operations() {
        return operations;
    }

    // --- registration ------------------------------------------------------------------------------------------

    /**
     * Registers a root jobnet for immediate execution.
     *
     * @param options kept with the generation for whoever resolves it again
     * @return number of the new generation
     */
    public long register(RootJobnet root, Revision revision, Map<String, String> options) {
        flow.begin(clock.instant());
        GenerationRun run = made.create(root, revision, options);
        flow.beginning().beginRoot(run, "registered for immediate execution");
        return run.generation.number();
    }

    /**
     * Makes a generation of a root jobnet: it starts at once, or waits for {@link #startScheduled}.
     *
     * @return number of the new generation
     */
    public long register(RootJobnet root, Revision revision, GenerationOrder order) {
        flow.begin(clock.instant());
        GenerationRun run = made.create(root, revision, order);
        if (order.scheduled() == null) {
            flow.beginning().beginRoot(run, order.who());
        }
        return run.generation.number();
    }

    /**
     * The start time of a generation has come. It starts, is held, watches for its start condition, or waits: for the
     * connector that drives it, or for units of other jobnets.
     */
    public OperationVerdict startScheduled(long generation, boolean hold, String cause) {
        GenerationRun run = begin(generation);
        if (run == null) {
            return new Unknown();
        }
        if (run.state[ROOT] != State.WAIT_START_TIME) {
            return new NotInState(run.state[ROOT]);
        }
        if (hold && !run.holds(ROOT)) {
            flow.note(run, ROOT, Facts.HOLD, Facts.YES);
        }
        flow.beginning().beginRoot(run, cause);
        return new Done();
    }

    /**
     * Ends a generation that has not begun.
     *
     * @param event {@link Event#SKIP} or {@link Event#BYPASS}
     */
    public OperationVerdict endUnstarted(long generation, Event event, String cause) {
        GenerationRun run = begin(generation);
        if (run == null) {
            return new Unknown();
        }
        boolean unstarted = event == Event.SKIP || event == Event.BYPASS;
        return unstarted && flow.applyIfAllowed(run, ROOT, event, cause) ? new Done() : new NotInState(run.state[ROOT]);
    }

    /**
     * Goes on with a generation an earlier process left open. All of them are taken up before the next tick: jobs that
     * still run keep their slots, whichever generation they belong to.
     */
    public void takeUp(StoredGeneration stored, RootJobnet root) {
        flow.begin(clock.instant());
        GenerationRun run = generations.make(stored.generation(), made.plan(root));
        generations.add(run);
        var takeUp = new TakeUp(run, stored, flow, runner);
        long number = stored.generation().number();
        takeUp.restore(store.journal(number), store.notes(number));
        takeUp.goOnWithJobs();
        inbox.put(takeUp::goOn);
    }

    /** An ended generation is no longer kept, as the store knows already. */
    public void forget(long generation) {
        generations.forget(generation);
        runner.drop(generation);
    }

    /** What {@link #dayPlans} answers has changed: connectors and waiting units look again. */
    public void plansChanged() {
        flow.begin(clock.instant());
        flow.connectors().lookAgain();
        flow.waits().lookAgain();
    }

    private GenerationRun begin(long generation) {
        flow.begin(clock.instant());
        return generations.open(generation);
    }
}
