package dandori.engine.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.run.Plan.Edge;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/**
 * Intents that are committed before the turn of a job has come, so that nothing is waited for when it does (decision
 * 10). Only where jobs are short: there a commit for each would take longer than the job. An intent that leads to no
 * start is taken back after a second, so that a power cut leaves few jobs in doubt.
 */
final class IntentsAhead {

    /** What ends within this time is short; also how long an intent ahead is kept. */
    static final Duration MOMENT = Duration.ofSeconds(1);
    /** How many jobs one after the other are intended at once. */
    private static final int LEVELS = 8;
    /** How many jobs of a queue are intended at once, however many slots there are. */
    private static final int MOST_OF_A_QUEUE = 16;

    private record Intended(GenerationRun run, AttemptId id) {
    }

    private final Flow flow;
    private final boolean wanted;
    private final Set<AttemptId> durable = new HashSet<>();

    IntentsAhead(Flow flow, boolean wanted) {
        this.flow = flow;
        this.wanted = wanted;
    }

    /** The attempt is to be started: at once, or after the commit of its intent. */
    void launch(AttemptOrder order) {
        Batch batch = flow.batch();
        batch.ahead.remove(order.id());
        (durable.remove(order.id()) ? batch.ready : batch.launches).add(order);
    }

    /** These intents are on disk now. */
    void committed(List<AttemptId> intents) {
        durable.addAll(intents);
    }

    /** A job was started: intends what is likely to come after it. */
    void follow(GenerationRun run, int unit) {
        JobQueue queue = run.queue[unit];
        if (!wanted || !queue.quick()) {
            return;
        }
        var intended = new ArrayList<Intended>();
        intendSuccessors(run, unit, intended);
        intendQueued(queue, intended);
        if (!intended.isEmpty()) {
            flow.timers().at(flow.now().plus(MOMENT), () -> intended.forEach(this::expire));
        }
    }

    // --- one after the other -----------------------------------------------------------------------------------

    private void intendSuccessors(GenerationRun run, int unit, List<Intended> intended) {
        Deque<Integer> from = new ArrayDeque<>(List.of(unit));
        for (int level = 0; level < LEVELS && !from.isEmpty(); level++) {
            for (int count = from.size(); count > 0; count--) {
                int predecessor = from.remove();
                for (int i = 0; i < run.plan.successors[predecessor].length; i++) {
                    int successor = run.plan.successors[predecessor][i];
                    if (run.plan.edges[predecessor][i] == Edge.SEQUENCE && follows(run, successor)) {
                        intend(run, successor, intended);
                        from.add(successor);
                    }
                }
            }
        }
    }

    /** Whether nothing but the normal end of one predecessor stands between this job and its start. */
    private boolean follows(GenerationRun run, int unit) {
        boolean waits = run.plan.kinds[unit] == UnitKind.JOB && run.state[unit] == State.WAIT_PREVIOUS
                && run.remaining[unit] == 1 && !run.ahead.get(unit);
        return waits && !run.plan.waits.containsKey(unit) && !run.plan.dependent.get(unit) && !run.holds(unit)
                && !run.facts.bypass.get(unit) && !flow.jobs().inGroup(run, unit)
                && FlowRule.decide(UnitKind.JOB, run.plan.recovery(unit), run.marks[unit] | FlowRule.GOOD,
                        0) == FlowRule.Verdict.RUN;
    }

    // --- side by side ------------------------------------------------------------------------------------------

    private void intendQueued(JobQueue queue, List<Intended> intended) {
        int half = Math.min(queue.slots(), MOST_OF_A_QUEUE / 2);
        if (!queue.group() && queue.countStart(half)) {
            for (JobQueue.Waiting job : queue.foremost(2 * half)) {
                if (job.run().state[job.unit()] == State.QUEUING && !job.run().ahead.get(job.unit())) {
                    intend(job.run(), job.unit(), intended);
                }
            }
        }
    }

    private void intend(GenerationRun run, int unit, List<Intended> intended) {
        int attempt = run.attempt[unit] + 1;
        var id = new AttemptId(run.generation.number(), unit, attempt);
        run.ahead.set(unit);
        flow.note(run, unit, Facts.AHEAD, Integer.toString(attempt));
        flow.batch().ahead.add(id);
        intended.add(new Intended(run, id));
    }

    // --- taken back --------------------------------------------------------------------------------------------

    private void expire(Intended intent) {
        if (durable.contains(intent.id())) {
            takeBack(intent.run(), intent.id().unit());
        }
    }

    /** The job will not start by the intent that was committed ahead, if there is one. */
    void takeBack(GenerationRun run, int unit) {
        if (run.ahead.get(unit)) {
            run.ahead.clear(unit);
            var id = new AttemptId(run.generation.number(), unit, run.attempt[unit] + 1);
            durable.remove(id);
            flow.batch().ahead.remove(id);
            flow.note(run, unit, Facts.AHEAD, Facts.NONE_AHEAD);
        }
    }
}
