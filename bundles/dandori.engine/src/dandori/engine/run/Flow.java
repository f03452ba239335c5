package dandori.engine.run;

import java.time.Instant;
import java.util.ArrayDeque;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.run.Plan.Edge;
import dandori.engine.state.Action;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;

/**
 * Applies events to unit runs by the table, and carries on what follows from them until nothing more does. Works on a
 * queue instead of recursion, so that long chains cost no stack.
 */
final class Flow {

    private record Ready(GenerationRun run, int unit) {
    }

    private final EndJudge judge;
    private final JobEnvironment environment;
    private final Timers timers = new Timers();
    private final AgentQueues agents;
    private final ArrayDeque<Ready> ready = new ArrayDeque<>();
    private Batch batch = new Batch();
    private Batch spare;
    private Instant now = Instant.EPOCH;
    private boolean heard;

    Flow(EngineSettings settings, EndJudge judge) {
        this.judge = judge;
        agents = new AgentQueues(settings);
        environment = new JobEnvironment(settings);
    }

    Timers timers() {
        return timers;
    }

    Batch batch() {
        return batch;
    }

    void begin(Instant instant) {
        now = instant;
    }

    /** Somebody listens: changes are told, not only journalled. */
    void tellChanges() {
        heard = true;
    }

    Batch takeBatch() {
        Batch taken = batch;
        batch = spare == null ? new Batch() : spare;
        spare = null;
        return taken;
    }

    /** What the batch held is done: it may serve again. */
    void giveBack(Batch done) {
        spare = done.reuse() ? done : null;
    }

    /** The queue of the agent that a job runs on. */
    AgentQueue queue(GenerationRun run, int unit) {
        return agents.of(run, unit);
    }

    // --- one transition ----------------------------------------------------------------------------------------

    /** Applies an event the rules have led to. */
    void apply(GenerationRun run, int unit, Event event, String cause) {
        perform(run, unit, TransitionTable.require(run.plan.kinds[unit], run.state[unit], event), cause);
    }

    /** Applies an event from outside if the state allows it. */
    boolean applyIfAllowed(GenerationRun run, int unit, Event event, String cause) {
        var row = TransitionTable.find(run.plan.kinds[unit], run.state[unit], event);
        if (row.isPresent()) {
            perform(run, unit, row.get(), cause);
        }
        return row.isPresent();
    }

    private void perform(GenerationRun run, int unit, Transition row, String cause) {
        if (row.event() == Event.SUBMIT) {
            run.attempt[unit]++;
        }
        run.state[unit] = row.to();
        if (row.to() == State.RUNNING && row.from() != State.RUNNING) {
            run.started[unit] = now;
        }
        if (row.to().ended() || row.event() == Event.RETRY) {
            run.ended[unit] = now;
        }
        if (row.event() == Event.LOSE) {
            run.lose(unit);
        }
        journal(run, unit, row, cause);
        act(run, unit, row.action());
    }

    private void journal(GenerationRun run, int unit, Transition row, String cause) {
        Integer code = run.code[unit] == GenerationRun.NO_CODE ? null : Integer.valueOf(run.code[unit]);
        long number = run.generation.number();
        batch.transitions.add(new JournalEntry(number, unit, run.attempt[unit], now, row.from(), row.to(),
                row.event().name(), cause, code));
        if (heard) {
            batch.changes.add(new RunChange(number, run.generation.executionId(), run.plan.root.path(),
                    run.plan.path(unit), unit, run.attempt[unit], now, row.from(), row.to(), code, cause));
        }
    }

    private void act(GenerationRun run, int unit, Action action) {
        switch (action) {
            case OPEN -> open(run, unit);
            case DECIDE -> decide(run, unit);
            case ENQUEUE -> queue(run, unit).enqueue(run, unit, job(run, unit).priority());
            case LAUNCH -> launch(run, unit);
            case KILL_PROCESS -> {
                run.killAsked.put(unit, now);
                batch.kills.add(run.attemptId(unit));
            }
            case STOP_FLOW -> {
                run.interrupted = true;
                stopFlow(run);
            }
            case KILL_ALL -> {
                run.killed = true;
                stopFlow(run);
                killProcesses(run);
            }
            case RELEASE_SLOT -> {
                queue(run, unit).release();
                batch.ends.add(run.attemptId(unit));
                if (run.state[unit].ended()) {
                    finish(run, unit);
                } else {
                    retryLater(run, unit);
                }
            }
            case FINISH -> finish(run, unit);
            case NONE -> {
            }
        }
    }

    private static JobDefinition job(GenerationRun run, int unit) {
        return (JobDefinition) run.plan.units[unit];
    }

    // --- beginning ---------------------------------------------------------------------------------------------

    private void open(GenerationRun run, int jobnet) {
        for (int part : run.plan.parts[jobnet]) {
            ready.add(new Ready(run, part));
        }
        if (run.plan.parts[jobnet].length == 0) {
            endJobnet(run, jobnet);
        }
    }

    /** Looks again at units whose turn may have come, and at free slots, until nothing changes any more. */
    void settle() {
        do {
            for (Ready next = ready.poll(); next != null; next = ready.poll()) {
                consider(next.run, next.unit);
            }
        } while (submitQueued());
    }

    void reconsider(GenerationRun run, int unit) {
        ready.add(new Ready(run, unit));
    }

    private void consider(GenerationRun run, int unit) {
        boolean waits = run.state[unit] == State.WAIT_PREVIOUS && run.open(run.plan.parent[unit]);
        if (!waits) {
            return;
        }
        if (run.stopped()) {
            apply(run, unit, Event.EXCLUDE, "root jobnet stopped");
            return;
        }
        switch (run.verdict(unit)) {
            case RUN -> begin(run, unit);
            case BYPASS -> apply(run, unit, Event.BYPASS, "no recovery needed");
            case EXCLUDE -> apply(run, unit, Event.EXCLUDE, "predecessor");
            case WAIT -> {
            }
        }
    }

    private void begin(GenerationRun run, int unit) {
        if (run.plan.units[unit].hold()) {
            apply(run, unit, Event.HOLD, "definition");
        } else {
            proceed(run, unit, "predecessors ended");
        }
    }

    /** Lets a unit go on whose turn has come and that is not, or no longer, held. */
    void proceed(GenerationRun run, int unit, String cause) {
        if (run.plan.kinds[unit] != UnitKind.JOB) {
            apply(run, unit, run.state[unit] == State.HELD ? Event.RELEASE : Event.START, cause);
        } else if (queue(run, unit).free()) {
            submit(run, unit, cause);
        } else {
            apply(run, unit, Event.QUEUE, cause);
        }
    }

    private void submit(GenerationRun run, int unit, String cause) {
        queue(run, unit).take();
        apply(run, unit, Event.SUBMIT, cause);
    }

    private boolean submitQueued() {
        boolean any = false;
        for (AgentQueue queue : agents.all()) {
            any |= submitQueued(queue);
        }
        return any;
    }

    private boolean submitQueued(AgentQueue queue) {
        boolean any = false;
        for (var next = queue.next(); next != null; next = queue.next()) {
            if (next.run().state[next.unit()] == State.QUEUING) {
                submit(next.run(), next.unit(), "slot free");
                any = true;
            }
        }
        return any;
    }

    private void launch(GenerationRun run, int unit) {
        JobDefinition job = job(run, unit);
        run.code[unit] = GenerationRun.NO_CODE;
        run.submitted[unit] = now;
        run.started[unit] = null;
        AttemptId id = run.attemptId(unit);
        batch.intents.add(new AttemptIntent(id, job.agent(), now));
        batch.launches.add(new AttemptOrder(id, job.work(), environment.of(run, unit)));
    }

    /** The process of a job was seen running; its time-out counts from now. */
    void started(GenerationRun run, int unit) {
        if (applyIfAllowed(run, unit, Event.STARTED, "process seen running")) {
            watchTimeout(run, unit, now);
        }
    }

    void watchTimeout(GenerationRun run, int unit, Instant from) {
        var timeout = job(run, unit).timeout();
        if (timeout.isPresent()) {
            Instant due = from.plus(timeout.get());
            timers.add(new Timers.Timer(due, run, unit, run.attempt[unit], Timers.Purpose.TIME_OUT));
        }
    }

    private void decide(GenerationRun run, int unit) {
        if (run.plan.kinds[unit] == UnitKind.OR) {
            apply(run, unit, Event.END_NORMAL, "a predecessor ended");
            return;
        }
        var judgment = (JudgmentDefinition) run.plan.units[unit];
        boolean holds = judge.holds(judgment.condition(), JobEnvironment.previousCode(run, unit));
        apply(run, unit, holds ? Event.END_NORMAL : Event.END_FALSE, "condition");
    }

    // --- ending ------------------------------------------------------------------------------------------------

    private void retryLater(GenerationRun run, int unit) {
        Instant due = now.plus(job(run, unit).retry().orElseThrow().interval());
        timers.add(new Timers.Timer(due, run, unit, run.attempt[unit], Timers.Purpose.RETRY));
    }

    /** A retry whose pause is over waits for a slot like any other job. */
    void retry(GenerationRun run, int unit) {
        JobDefinition job = job(run, unit);
        queue(run, unit).enqueue(run, unit, job.priority());
    }

    private void finish(GenerationRun run, int unit) {
        State ended = run.state[unit];
        boolean unopened = run.plan.kinds[unit] == UnitKind.JOBNET
                && (ended.kind() == State.Kind.PASSED || run.started[unit] == null);
        if (unopened) {
            passInside(run, unit, ended == State.BYPASSED ? Event.BYPASS : Event.EXCLUDE);
        }
        int upper = run.plan.parent[unit];
        if (upper < 0) {
            batch.endedRuns.add(run);
        }
        if (upper < 0 || !run.open(upper)) {
            return;
        }
        markSuccessors(run, unit);
        if (!run.plan.recovery(unit)) {
            tellUpper(run, upper, ended.kind());
        }
        if (--run.openParts[upper] == 0) {
            endJobnet(run, upper);
        }
    }

    private void passInside(GenerationRun run, int jobnet, Event event) {
        for (int inside = jobnet + 1; inside < run.plan.end[jobnet]; inside++) {
            if (run.state[inside] == State.WAIT_PREVIOUS) {
                apply(run, inside, event, "upper jobnet");
            }
        }
    }

    private void markSuccessors(GenerationRun run, int unit) {
        int[] successors = run.plan.successors[unit];
        Edge[] edges = run.plan.edges[unit];
        for (int i = 0; i < successors.length; i++) {
            int successor = successors[i];
            run.marks[successor] |= run.mark(unit, edges[i]);
            run.remaining[successor]--;
            ready.add(new Ready(run, successor));
        }
    }

    private void tellUpper(GenerationRun run, int upper, State.Kind kind) {
        Event event = kind == State.Kind.ABNORMAL
                ? Event.PART_ABNORMAL
                : kind == State.Kind.WARNING ? Event.PART_WARNING : null;
        for (int jobnet = upper; event != null && jobnet >= 0; jobnet = run.plan.parent[jobnet]) {
            applyIfAllowed(run, jobnet, event, "part");
            if (run.plan.recovery(jobnet)) {
                return;
            }
        }
    }

    void endJobnet(GenerationRun run, int jobnet) {
        if (run.killed) {
            apply(run, jobnet, Event.END_KILLED, "killed");
        } else if (run.interrupted) {
            apply(run, jobnet, Event.END_INTERRUPTED, "interrupted");
        } else {
            Event end = switch (run.state[jobnet]) {
                case RUNNING_ABNORMAL -> Event.END_ABNORMAL;
                case RUNNING_WARNING -> Event.END_WARNING;
                default -> Event.END_NORMAL;
            };
            apply(run, jobnet, end, "all units ended");
        }
    }

    // --- stopping ----------------------------------------------------------------------------------------------

    void stopFlow(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            boolean waits = run.state[unit].kind() == State.Kind.WAITING && run.state[unit] != State.WAIT_EXECUTION;
            if (waits && run.open(run.plan.parent[unit])) {
                apply(run, unit, Event.EXCLUDE, "root jobnet stopped");
            }
        }
    }

    void killProcesses(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            boolean process = run.state[unit] == State.WAIT_EXECUTION || run.state[unit] == State.RUNNING;
            if (process && run.plan.kinds[unit] == UnitKind.JOB) {
                apply(run, unit, Event.KILL, "root jobnet killed");
            }
        }
    }
}
