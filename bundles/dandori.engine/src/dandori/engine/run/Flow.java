package dandori.engine.run;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
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

    private final Generations generations;
    private final JobFlow jobs;
    private final EventFlow events;
    private final ConnectorFlow connectors;
    private final WaitFlow waits;
    private final Beginning beginning;
    private final StartConditionFlow conditions;
    private final Ending ending;
    private final EndJudge judge;
    private final Timers timers = new Timers();
    private final ArrayDeque<Ready> ready = new ArrayDeque<>();
    private Batch batch = new Batch();
    private Batch spare;
    private Instant now = Instant.EPOCH;
    private boolean heard;

    Flow(EngineSettings settings, EndJudge judge, Generations generations) {
        this.judge = judge;
        this.generations = generations;
        jobs = new JobFlow(this, settings, judge);
        events = new EventFlow(this);
        connectors = new ConnectorFlow(this, generations);
        waits = new WaitFlow(this, generations);
        conditions = new StartConditionFlow(this, generations);
        ending = new Ending(this, waits, connectors, conditions);
        beginning = new Beginning(this, waits, connectors, conditions);
    }

    Timers timers() {
        return timers;
    }

    JobFlow jobs() {
        return jobs;
    }

    EventFlow events() {
        return events;
    }

    ConnectorFlow connectors() {
        return connectors;
    }

    WaitFlow waits() {
        return waits;
    }

    Beginning beginning() {
        return beginning;
    }

    Ending ending() {
        return ending;
    }

    StartConditionFlow conditions() {
        return conditions;
    }

    Generations generations() {
        return generations;
    }

    Batch batch() {
        return batch;
    }

    Instant now() {
        return now;
    }

    void begin(Instant instant) {
        now = instant;
        jobs.refresh(instant);
    }

    /** Does what is due by now. */
    void fireTimers() {
        for (Runnable timer = timers.poll(now); timer != null; timer = timers.poll(now)) {
            timer.run();
            settle();
        }
        settle();
    }

    /** When there is something to do next. */
    Optional<Instant> nextDue() {
        Optional<Instant> due = timers.nextDue();
        Optional<Instant> slots = jobs.nextChange();
        return due.isEmpty() || slots.isPresent() && slots.get().isBefore(due.get()) ? slots : due;
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

    /** Notes a fact about a unit: it holds from now on, and is durable with what else happens in this tick. */
    void note(GenerationRun run, int unit, String name, String value) {
        run.facts.take(unit, name, value);
        batch.notes.add(new Note(run.generation.number(), unit, now, name, value));
    }

    private void perform(GenerationRun run, int unit, Transition row, String cause) {
        boolean attempt = row.event() == Event.SUBMIT || row.event() == Event.ASK
                || row.to() == State.RUNNING && row.from() != State.RUNNING
                        && run.plan.kinds[unit] == UnitKind.EVENT;
        if (attempt) {
            run.attempt[unit]++;
        } else if (row.action() == Action.WAIT_AGAIN) {
            run.attempt[unit]--;
        } else if (run.ahead.get(unit) && row.to() != row.from() && row.to() != State.QUEUING) {
            jobs.ahead().takeBack(run, unit);
        }
        run.state[unit] = row.to();
        if (row.to().kind() == State.Kind.RUNNING && row.from().kind() != State.Kind.RUNNING) {
            run.started[unit] = now;
        }
        if (row.to().ended() || row.event() == Event.RETRY) {
            run.ended[unit] = now;
        }
        if (row.event() == Event.LOSE) {
            run.lose(unit);
        }
        journal(run, unit, row, cause);
        act(run, unit, row, cause);
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

    private void act(GenerationRun run, int unit, Transition row, String cause) {
        switch (row.action()) {
            case OPEN -> open(run, unit);
            case DECIDE -> decide(run, unit);
            case WATCH -> watch(run, unit);
            case ENQUEUE -> jobs.enqueue(run, unit, now);
            case LAUNCH -> jobs.launch(run, unit);
            case KILL_PROCESS -> jobs.kill(run, unit);
            case STOP_FLOW, KILL_ALL -> Stopping.stop(this, run, unit, row.action());
            case RELEASE_SLOT -> jobs.over(run, unit);
            case WAIT_AGAIN -> jobs.waitAgain(run, unit);
            case FINISH -> ending.finish(run, unit);
            case FINISH_AHEAD -> {
                jobs.runsOn(run, unit);
                ending.finish(run, unit);
            }
            case FOLLOW -> Following.upper(this, run, unit, cause);
            case NOTE -> OperatorPlans.note(this, run, unit, row.event());
            case NONE -> {
            }
        }
    }

    // --- beginning ---------------------------------------------------------------------------------------------

    private void open(GenerationRun run, int jobnet) {
        for (int part : run.plan.parts[jobnet]) {
            ready.add(new Ready(run, part));
        }
        if (run.openParts[jobnet] == 0) {
            ending.endJobnet(run, jobnet);
        }
    }

    /** Looks again at units whose turn may have come, and at free slots, until nothing changes any more. */
    void settle() {
        do {
            for (Ready next = ready.poll(); next != null; next = ready.poll()) {
                consider(next.run, next.unit);
            }
        } while (events.deliver() || jobs.submitQueued());
    }

    void reconsider(GenerationRun run, int unit) {
        ready.add(new Ready(run, unit));
    }

    private void consider(GenerationRun run, int unit) {
        boolean waits = run.state[unit] == State.WAIT_PREVIOUS && run.open(run.plan.parent[unit]);
        if (!waits) {
            return;
        }
        if (run.stopped(unit)) {
            apply(run, unit, Event.EXCLUDE, "jobnet stopped");
            return;
        }
        switch (run.verdict(unit)) {
            case RUN -> beginning.begin(run, unit);
            case BYPASS -> apply(run, unit, Event.BYPASS, "no recovery needed");
            case EXCLUDE -> apply(run, unit, Event.EXCLUDE, "predecessor");
            case WAIT -> {
            }
        }
    }

    private void watch(GenerationRun run, int unit) {
        switch (run.plan.kinds[unit]) {
            case EVENT -> events.watch(run, unit);
            case CONNECTOR -> connectors.watch(run, unit);
            default -> conditions.watch(run);
        }
    }

    private void decide(GenerationRun run, int unit) {
        switch (run.plan.kinds[unit]) {
            case OR -> {
                events.passOverPredecessors(run, unit);
                apply(run, unit, Event.END_NORMAL, "a predecessor ended");
            }
            case SEND -> {
                events.send(run, unit);
                apply(run, unit, Event.END_NORMAL, "sent");
            }
            default -> {
                boolean holds = judge.holds(run, unit);
                apply(run, unit, holds ? Event.END_NORMAL : Event.END_FALSE, "condition");
            }
        }
    }
}
