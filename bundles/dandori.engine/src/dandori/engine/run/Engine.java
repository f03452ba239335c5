package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.FileFacts;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.run.OperationVerdict.Done;
import dandori.engine.run.OperationVerdict.NotInState;
import dandori.engine.run.OperationVerdict.Unknown;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

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

    private final RunStore store;
    private final JobRunner runner;
    private final InstantSource clock;
    private final Flow flow;
    private final EndJudge judge;
    private final Inbox inbox = new Inbox();
    private final List<RunListener> listeners = new ArrayList<>();
    private final Map<Long, GenerationRun> open = new LinkedHashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private long lastGeneration;
    private boolean broken;

    /**
     * @param runners makes the runner for this engine, given the listener that the runner reports to
     */
    public Engine(RunStore store, Function<JobRunner.Listener, JobRunner> runners, FileFacts files, InstantSource clock,
            EngineSettings settings) {
        this.store = store;
        this.clock = clock;
        judge = new EndJudge(files);
        flow = new Flow(settings, judge);
        lastGeneration = store.lastGeneration();
        runner = runners.apply(new Reports());
    }

    /** Adds a listener; before the first tick. */
    public void addListener(RunListener listener) {
        listeners.add(listener);
        flow.tellChanges();
    }

    // --- time --------------------------------------------------------------------------------------------------

    /** Waits until there is something to do, at most a few seconds. */
    public void await() {
        Duration wait = flow.timers().nextDue().map(due -> Duration.between(clock.instant(), due))
                .filter(until -> until.compareTo(LONGEST_WAIT) < 0).orElse(LONGEST_WAIT);
        if (!wait.isNegative() && !wait.isZero()) {
            inbox.await(wait);
        }
    }

    /** When the next timer is due. */
    public Optional<Instant> nextDue() {
        return flow.timers().nextDue();
    }

    /** Does all there is to do now. */
    public void tick() {
        if (broken) {
            throw new IllegalStateException("the engine stopped when its store failed");
        }
        Instant now = clock.instant();
        flow.begin(now);
        for (Runnable message = inbox.poll(); message != null; message = inbox.poll()) {
            message.run();
            flow.settle();
        }
        fireTimers(now);
        flow.settle();
        commit();
    }

    private void commit() {
        Batch batch = flow.takeBatch();
        if (batch.durable()) {
            broken = true;
            store.commit(batch.toCommit());
            broken = false;
        }
        batch.perform(runner, listeners);
        batch.endedRuns.forEach(this::close);
        batch.replies.forEach(Runnable::run);
        flow.giveBack(batch);
    }

    private void close(GenerationRun run) {
        open.remove(run.generation.number());
        listeners.forEach(listener -> listener.ended(GenerationView.of(run)));
    }

    private void fireTimers(Instant now) {
        for (Timers.Timer timer = flow.timers().poll(now); timer != null; timer = flow.timers().poll(now)) {
            GenerationRun run = timer.run();
            if (run.attempt[timer.unit()] != timer.attempt()) {
                continue;
            }
            if (timer.purpose() == Timers.Purpose.RETRY && run.state[timer.unit()] == State.QUEUING) {
                flow.retry(run, timer.unit());
            } else if (timer.purpose() == Timers.Purpose.TIME_OUT) {
                flow.applyIfAllowed(run, timer.unit(), Event.KILL, "time-out");
            }
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
        return open.values().stream().map(GenerationView::of).toList();
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
        long number = ++lastGeneration;
        String id = "@A" + (store.generationsEverMade(root.path()) + pendingOf(root.path()) + 1);
        var generation = new NewGeneration(number, id, root.path(), root.revision(), clock.instant(), options);
        var run = new GenerationRun(generation, plan(root));
        flow.batch().revisions.add(revision);
        flow.batch().generations.add(generation);
        open.put(number, run);
        if (root.jobnet().hold()) {
            flow.apply(run, 0, Event.HOLD, "definition");
        } else {
            flow.apply(run, 0, Event.START, "registered for immediate execution");
        }
        return number;
    }

    /** Laid out once for as long as the same root jobnet is handed in. */
    private Plan plan(RootJobnet root) {
        return plans.compute(root.path(),
                (path, known) -> known != null && known.root == root ? known : new Plan(root));
    }

    private long pendingOf(String path) {
        return flow.batch().generations.stream().filter(generation -> generation.path().equals(path)).count();
    }

    /**
     * Goes on with a generation an earlier process left open. All of them are taken up before the next tick: jobs that
     * still run keep their slots, whichever generation they belong to.
     */
    public void takeUp(StoredGeneration stored, RootJobnet root) {
        flow.begin(clock.instant());
        var run = new GenerationRun(stored.generation(), plan(root));
        open.put(stored.generation().number(), run);
        new TakeUp(run, stored, flow, runner).restore(store.journal(stored.generation().number()));
    }

    // --- operations --------------------------------------------------------------------------------------------

    /** Nothing new starts; running jobs finish; then the root jobnet is interrupted. */
    public OperationVerdict interrupt(long generation, String who) {
        return operate(generation, Event.INTERRUPT, Event.END_INTERRUPTED, who);
    }

    /** Nothing new starts, and every running job is killed. */
    public OperationVerdict kill(long generation, String who) {
        return operate(generation, Event.KILL, Event.END_KILLED, who);
    }

    private OperationVerdict operate(long generation, Event running, Event held, String who) {
        GenerationRun run = open.get(generation);
        if (run == null) {
            return new Unknown();
        }
        flow.begin(clock.instant());
        State state = run.state[0];
        boolean allowed = flow.applyIfAllowed(run, 0, state == State.HELD ? held : running, who);
        return allowed ? new Done() : new NotInState(state);
    }

    /** Kills one running job, not a jobnet; the rest of its jobnet goes on by the rules of an abnormal end. */
    public OperationVerdict killUnit(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> run.plan.kinds[unit] == UnitKind.JOB
                && flow.applyIfAllowed(run, unit, Event.KILL, who));
    }

    /** Lets a held unit go on. */
    public OperationVerdict release(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> {
            boolean held = run.state[unit] == State.HELD;
            if (held) {
                flow.proceed(run, unit, who);
            }
            return held;
        });
    }

    private interface UnitOperation {
        boolean apply(GenerationRun run, int unit);
    }

    private OperationVerdict onUnit(long generation, String path, UnitOperation operation) {
        GenerationRun run = open.get(generation);
        int unit = run == null ? -1 : run.plan.index(path);
        if (unit < 0) {
            return new Unknown();
        }
        flow.begin(clock.instant());
        State state = run.state[unit];
        return operation.apply(run, unit) ? new Done() : new NotInState(state);
    }

    // --- what the runner reports ---------------------------------------------------------------------------------

    private final class Reports implements JobRunner.Listener {

        @Override
        public void started(AttemptId id, ProcessIdentity process, Instant at) {
            inbox.put(() -> {
                GenerationRun run = current(id);
                if (run != null) {
                    flow.batch().starts.add(new AttemptStart(id, process, at));
                    flow.started(run, id.unit());
                }
            });
        }

        @Override
        public void ended(AttemptId id, JobEnd end) {
            inbox.put(() -> {
                GenerationRun run = current(id);
                if (run != null) {
                    end(run, id.unit(), end);
                }
            });
        }
    }

    /** The generation an attempt belongs to, or null when that attempt is not, or no longer, the one that counts. */
    private GenerationRun current(AttemptId id) {
        GenerationRun run = open.get(id.generation());
        boolean counts = run != null && run.attempt[id.unit()] == id.attempt() && !run.state[id.unit()].ended()
                && run.state[id.unit()] != State.QUEUING;
        return counts ? run : null;
    }

    private void end(GenerationRun run, int unit, JobEnd end) {
        if (end instanceof JobEnd.Exited exited) {
            exited(run, unit, exited);
        } else if (end instanceof JobEnd.FailedToStart failed) {
            run.code[unit] = -1;
            flow.apply(run, unit, Event.FAIL, failed.reason());
        } else if (end instanceof JobEnd.Lost lost) {
            flow.apply(run, unit, Event.LOSE, lost.reason());
        } else if (run.state[unit] != State.WAIT_EXECUTION) {
            flow.apply(run, unit, Event.LOSE, "it was seen running, and its runner says it never started");
        } else {
            neverStarted(run, unit);
        }
    }

    private void neverStarted(GenerationRun run, int unit) {
        Event event = run.stopped()
                ? Event.EXCLUDE
                : run.killAsked.containsKey(unit) ? Event.END_KILLED : Event.RESUBMIT;
        if (event == Event.END_KILLED) {
            run.code[unit] = -1;
        }
        flow.apply(run, unit, event, "never started by the earlier process");
    }

    private void exited(GenerationRun run, int unit, JobEnd.Exited exited) {
        var job = (JobDefinition) run.plan.units[unit];
        int code = exited.code();
        Instant killAsked = run.killAsked.get(unit);
        // A job that had ended before anybody asked to kill it has its own end.
        if (killAsked != null && !exited.at().isBefore(killAsked)) {
            run.code[unit] = -1;
            flow.apply(run, unit, Event.END_KILLED, "killed, exit status " + code);
            return;
        }
        run.code[unit] = code;
        Event event = judge.judge(job, code, run.submitted[unit]);
        boolean again = event == Event.END_ABNORMAL && !run.stopped()
                && EndJudge.retries(job, code, run.attempt[unit]);
        flow.apply(run, unit, again ? Event.RETRY : event, "return code");
    }
}
