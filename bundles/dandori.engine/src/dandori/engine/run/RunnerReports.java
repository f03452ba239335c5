package dandori.engine.run;

import java.time.Instant;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.state.State;

/** What the runner reports, from any thread; it counts at the engine's next tick. */
final class RunnerReports implements JobRunner.Listener {

    private final Inbox inbox;
    private final Generations generations;
    private final JobFlow jobs;

    RunnerReports(Inbox inbox, Generations generations, JobFlow jobs) {
        this.inbox = inbox;
        this.generations = generations;
        this.jobs = jobs;
    }

    @Override
    public void started(AttemptId id, ProcessIdentity process, Instant at) {
        inbox.put(() -> tellStart(id, process, at));
    }

    @Override
    public void ended(AttemptId id, JobEnd end) {
        inbox.put(() -> tellEnd(id, end));
    }

    @Override
    public void ran(AttemptId id, ProcessIdentity process, Instant from, JobEnd end) {
        inbox.put(() -> {
            tellStart(id, process, from);
            tellEnd(id, end);
        });
    }

    private void tellStart(AttemptId id, ProcessIdentity process, Instant at) {
        GenerationRun run = current(id);
        if (run != null) {
            jobs.started(run, id.unit(), process, at);
        }
    }

    private void tellEnd(AttemptId id, JobEnd end) {
        GenerationRun run = current(id);
        if (run != null) {
            jobs.end(run, id.unit(), end);
        } else {
            jobs.endedAhead(id, generations.open(id.generation()));
        }
    }

    /** The generation an attempt belongs to, or null when that attempt is not, or no longer, the one that counts. */
    private GenerationRun current(AttemptId id) {
        GenerationRun run = generations.open(id.generation());
        boolean counts = run != null && run.attempt[id.unit()] == id.attempt()
                && (run.state[id.unit()] == State.WAIT_EXECUTION || run.state[id.unit()] == State.RUNNING);
        return counts ? run : null;
    }
}
