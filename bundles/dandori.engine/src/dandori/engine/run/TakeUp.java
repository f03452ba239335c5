package dandori.engine.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.definition.JobDefinition;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.AttemptRecord;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.GenerationRun.Asked;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Rebuilds a generation from what was durable, and goes on from there. */
final class TakeUp {

    private static final int ROOT = 0;

    private final GenerationRun run;
    private final StoredGeneration stored;
    private final Flow flow;
    private final JobRunner runner;
    /** Since when jobs have waited for a slot, in the order they came. */
    private final Map<Integer, Instant> queued = new LinkedHashMap<>();
    /** What was last noted about intents ahead. */
    private final Map<Integer, Note> ahead = new HashMap<>();

    TakeUp(GenerationRun run, StoredGeneration stored, Flow flow, JobRunner runner) {
        this.run = run;
        this.stored = stored;
        this.flow = flow;
        this.runner = runner;
    }

    void restore(List<JournalEntry> journal, List<Note> notes) {
        stored.units().values().forEach(run::restore);
        notes.forEach(this::restore);
        run.recount();
        journal.forEach(this::restoreFromJournal);
    }

    private void restore(Note note) {
        run.facts.take(note.unit(), note.name(), note.value());
        if (note.name().equals(Facts.AHEAD)) {
            ahead.put(note.unit(), note);
        }
    }

    /** Goes on with jobs that were handed to a runner, or wait for it: before anybody else asks for their slots. */
    void goOnWithJobs() {
        for (int unit = 0; unit < run.plan.size(); unit++) {
            if (run.plan.kinds[unit] == UnitKind.JOB) {
                goOnWithProcess(unit, run.state[unit]);
            } else if (run.plan.kinds[unit] == UnitKind.EVENT && run.state[unit] == State.RUNNING) {
                flow.events().watch(run, unit);
            }
        }
        queued.forEach(this::goOnQueuing);
    }

    /** Goes on with the rest; after all generations are restored, for some wait for others. */
    void goOn() {
        if (run.state[ROOT] == State.WAIT_START_TIME && run.occasion.scheduled().isEmpty() && !run.facts.due()) {
            flow.beginning().beginRoot(run, "taken up");
        }
        for (int unit = 0; unit < run.plan.size(); unit++) {
            goOn(unit);
        }
    }

    /** What an operator asked for counts although the process that was to obey is gone; so do times the states lack. */
    private void restoreFromJournal(JournalEntry entry) {
        int unit = entry.unit();
        boolean current = entry.attempt() == run.attempt[unit];
        if (entry.to() == State.QUEUING && !entry.event().equals("QUEUE_AGAIN")) {
            queued.remove(unit);
            queued.put(unit, entry.at());
        }
        run.asked.remove(unit);
        switch (entry.event()) {
            case "INTERRUPT" -> run.interrupted = true;
            case "KILL" -> restoreKill(entry, current);
            case "SUBMIT", "RESUBMIT" -> run.submitted[unit] = entry.at();
            case "ASK" -> {
                run.asked.put(unit, new Asked(entry.from(), null));
                run.submitted[unit] = ahead.get(unit).at();
            }
            case "RESET" -> {
                run.facts.attemptsBefore.put(unit, entry.attempt());
                run.killAsked.remove(unit);
            }
            case "REOPEN" -> restoreRerun(unit);
            case "RETRY" -> {
                if (current) {
                    run.ended[unit] = entry.at();
                }
            }
            default -> {
            }
        }
    }

    private void restoreKill(JournalEntry entry, boolean current) {
        if (entry.unit() == ROOT) {
            run.killed = true;
        } else if (run.plan.kinds[entry.unit()] == UnitKind.JOBNET) {
            run.killedInside.set(entry.unit());
        } else if (current) {
            run.killAsked.put(entry.unit(), entry.at());
        }
    }

    private void restoreRerun(int unit) {
        if (unit == ROOT) {
            run.interrupted = false;
            run.killed = false;
            run.killedInside.clear();
        }
    }

    private void goOn(int unit) {
        State state = run.state[unit];
        if (run.plan.kinds[unit] == UnitKind.JOBNET) {
            goOnWithJobnet(unit, state);
        } else if (run.plan.kinds[unit] == UnitKind.CONNECTOR && state == State.RUNNING) {
            flow.connectors().watch(run, unit);
        }
        if (run.state[unit] == State.WAIT_PREVIOUS) {
            flow.reconsider(run, unit);
        }
    }

    private void goOnWithJobnet(int unit, State state) {
        if (state == State.MONITORING) {
            flow.conditions().watch(run);
        } else if (state.kind() == State.Kind.RUNNING && run.openParts[unit] == 0) {
            flow.ending().endJobnet(run, unit);
        } else if (unit != ROOT && state == State.WAIT_START_TIME) {
            flow.beginning().awaitTime(run, unit);
        }
    }

    private void goOnWithProcess(int unit, State state) {
        if (state == State.WAIT_EXECUTION || state == State.RUNNING) {
            goOnWithProcess(unit);
        } else if ((state == State.WAIT_PREVIOUS || state == State.QUEUING) && intendedAhead(unit)) {
            flow.jobs().ask(run, unit, ahead.get(unit).at());
            runner.takeUp(new AttemptRecord(run.attemptId(unit), null));
        } else if (run.facts.runsOn.getOrDefault(unit, 0) == run.attempt[unit] && run.attempt[unit] > 0) {
            flow.jobs().runsOnAgain(run, unit);
            runner.takeUp(new AttemptRecord(run.attemptId(unit), stored.units().get(unit).process()));
        }
    }

    private boolean intendedAhead(int unit) {
        return ahead.containsKey(unit) && ahead.get(unit).value().equals(Integer.toString(run.attempt[unit] + 1));
    }

    private void goOnWithProcess(int unit) {
        flow.jobs().occupyAgain(run, unit);
        if (run.started[unit] != null) {
            flow.jobs().watchTimeout(run, unit, run.started[unit]);
        }
        StoredUnit record = stored.units().get(unit);
        runner.takeUp(new AttemptRecord(run.attemptId(unit), record.process()));
        if (run.killAsked.containsKey(unit)) {
            runner.kill(run.attemptId(unit));
        }
    }

    /** A job that waits to be retried keeps its pause; one that waited for a slot queues again. */
    private void goOnQueuing(int unit, Instant since) {
        if (run.asked.containsKey(unit) && run.asked.get(unit).from() == State.QUEUING) {
            flow.jobs().keepPlace(run, unit, since);
        }
        if (run.state[unit] != State.QUEUING || run.plan.kinds[unit] != UnitKind.JOB) {
            return;
        }
        var job = (JobDefinition) run.plan.units[unit];
        if (run.attempts(unit) > 0 && run.ended[unit] != null && job.retry().isPresent()) {
            flow.jobs().retryAfterPause(run, unit, run.ended[unit]);
        } else {
            flow.jobs().enqueue(run, unit, since);
        }
    }
}
