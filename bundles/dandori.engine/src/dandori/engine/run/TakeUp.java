package dandori.engine.run;

import java.util.List;

import dandori.engine.definition.JobDefinition;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.AttemptRecord;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Plan.Edge;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Rebuilds a generation from what was durable, and goes on from there. */
final class TakeUp {

    private final GenerationRun run;
    private final StoredGeneration stored;
    private final Flow flow;
    private final JobRunner runner;

    TakeUp(GenerationRun run, StoredGeneration stored, Flow flow, JobRunner runner) {
        this.run = run;
        this.stored = stored;
        this.flow = flow;
        this.runner = runner;
    }

    void restore(List<JournalEntry> journal) {
        stored.units().values().forEach(run::restore);
        restoreMarks();
        journal.forEach(this::restoreFromJournal);
        if (run.state[0] == State.WAIT_START_TIME) {
            flow.apply(run, 0, Event.START, "taken up");
        }
        for (int unit = 0; unit < run.plan.size(); unit++) {
            goOn(unit);
        }
    }

    /** What ended units have left on their successors follows from their states. */
    private void restoreMarks() {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            if (!run.state[unit].ended()) {
                continue;
            }
            run.openParts[run.plan.parent[unit]]--;
            int[] successors = run.plan.successors[unit];
            Edge[] edges = run.plan.edges[unit];
            for (int i = 0; i < successors.length; i++) {
                run.marks[successors[i]] |= run.mark(unit, edges[i]);
                run.remaining[successors[i]]--;
            }
        }
    }

    /** What an operator asked for counts although the process that was to obey is gone; so do times the states lack. */
    private void restoreFromJournal(JournalEntry entry) {
        int unit = entry.unit();
        boolean current = entry.attempt() == run.attempt[unit];
        if (is(entry, Event.INTERRUPT)) {
            run.interrupted = true;
        } else if (is(entry, Event.KILL)) {
            restoreKill(entry, current);
        } else if (is(entry, Event.SUBMIT) || is(entry, Event.RESUBMIT)) {
            run.submitted[unit] = entry.at();
        } else if (is(entry, Event.RETRY) && current) {
            run.ended[unit] = entry.at();
        }
    }

    private static boolean is(JournalEntry entry, Event event) {
        return entry.event().equals(event.name());
    }

    private void restoreKill(JournalEntry entry, boolean current) {
        if (entry.unit() == 0) {
            run.killed = true;
        } else if (current) {
            run.killAsked.put(entry.unit(), entry.at());
        }
    }

    private void goOn(int unit) {
        State state = run.state[unit];
        if (run.plan.kinds[unit] == UnitKind.JOB) {
            goOnWithJob(unit, state);
        } else if (state.kind() == State.Kind.RUNNING && run.plan.kinds[unit] == UnitKind.JOBNET) {
            if (run.openParts[unit] == 0) {
                flow.endJobnet(run, unit);
            }
        }
        if (state == State.WAIT_PREVIOUS) {
            flow.reconsider(run, unit);
        }
    }

    private void goOnWithJob(int unit, State state) {
        if (state == State.WAIT_EXECUTION || state == State.RUNNING) {
            flow.queue(run, unit).take();
            if (run.started[unit] != null) {
                flow.watchTimeout(run, unit, run.started[unit]);
            }
            StoredUnit record = stored.units().get(unit);
            runner.takeUp(new AttemptRecord(run.attemptId(unit), record.process()));
            if (run.killAsked.containsKey(unit)) {
                runner.kill(run.attemptId(unit));
            }
        } else if (state == State.QUEUING) {
            goOnQueuing(unit);
        }
    }

    /** A job that waits to be retried keeps its pause; one that waited for a slot queues again. */
    private void goOnQueuing(int unit) {
        var job = (JobDefinition) run.plan.units[unit];
        if (run.attempt[unit] > 0 && run.ended[unit] != null && job.retry().isPresent()) {
            flow.timers().add(new Timers.Timer(run.ended[unit].plus(job.retry().get().interval()), run, unit,
                    run.attempt[unit], Timers.Purpose.RETRY));
        } else {
            flow.retry(run, unit);
        }
    }
}
