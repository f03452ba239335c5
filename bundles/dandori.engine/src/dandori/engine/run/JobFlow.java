package dandori.engine.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JobDefinition;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.run.GenerationRun.Asked;
import dandori.engine.state.Event;
import dandori.engine.state.State;

/** Jobs with a process: slots, launches, time-outs, retries, and what their runner reports. */
final class JobFlow {

    private final Flow flow;
    private final EndJudge judge;
    private final JobEnvironment environment;
    private final AgentQueues agents;
    private final IntentsAhead ahead;
    /** Attempts whose unit has got another state by an operator while they run on, with the slot they hold. */
    private final Map<AttemptId, AgentSlots> runningOn = new HashMap<>();

    JobFlow(Flow flow, EngineSettings settings, EndJudge judge) {
        this.flow = flow;
        this.judge = judge;
        agents = new AgentQueues(settings);
        ahead = new IntentsAhead(flow, !settings.patience().isZero());
        environment = new JobEnvironment(settings);
    }

    IntentsAhead ahead() {
        return ahead;
    }

    boolean inGroup(GenerationRun run, int unit) {
        return agents.of(run, unit).group();
    }

    void refresh(Instant now) {
        agents.refresh(now);
    }

    Optional<Instant> nextChange() {
        return agents.nextChange();
    }

    private static JobDefinition job(GenerationRun run, int unit) {
        return (JobDefinition) run.plan.units[unit];
    }

    // --- slots -------------------------------------------------------------------------------------------------

    /** Starts a job whose turn has come, or lets it wait for a slot. */
    void proceed(GenerationRun run, int unit, String cause) {
        AgentSlots free = agents.of(run, unit).free();
        if (free == null) {
            flow.apply(run, unit, Event.QUEUE, cause);
        } else {
            submit(run, unit, free, cause);
        }
    }

    private void submit(GenerationRun run, int unit, AgentSlots agent, String cause) {
        occupy(run, unit, agent);
        flow.apply(run, unit, Event.SUBMIT, cause);
        if (run.queue[unit].group()) {
            flow.note(run, unit, Facts.AGENT, agent.name());
        }
    }

    private static void occupy(GenerationRun run, int unit, AgentSlots agent) {
        agent.take();
        run.slots[unit] = agent;
    }

    void enqueue(GenerationRun run, int unit, Instant since) {
        agents.of(run, unit).enqueue(agents.arrive(run, unit, since));
    }

    boolean submitQueued() {
        boolean any = false;
        for (JobQueue queue = agents.next(); queue != null; queue = agents.next()) {
            JobQueue.Waiting first = queue.first();
            queue.removeFirst();
            submit(first.run(), first.unit(), queue.freeAgent(), "slot free");
            any = true;
        }
        return any;
    }

    /** A job that was handed to a runner by an earlier process keeps its slot. */
    void occupyAgain(GenerationRun run, int unit) {
        JobQueue queue = agents.of(run, unit);
        boolean chosen = queue.group() && run.facts.agents.containsKey(unit);
        occupy(run, unit, chosen ? agents.agent(run.facts.agents.get(unit)) : queue.preferred());
    }

    // --- an attempt --------------------------------------------------------------------------------------------

    void launch(GenerationRun run, int unit) {
        JobDefinition job = job(run, unit);
        run.code[unit] = GenerationRun.NO_CODE;
        run.submitted[unit] = flow.now();
        run.started[unit] = null;
        AttemptId id = run.attemptId(unit);
        flow.batch().intents.add(new AttemptIntent(id, run.slots[unit].name(), flow.now()));
        run.ahead.clear(unit);
        ahead.launch(new AttemptOrder(id, Variables.fill(run.facts.variables, job.work()), environment.of(run, unit),
                job.expected()));
        ahead.follow(run, unit);
    }

    /** An earlier scheduler intended the next attempt before its turn had come, and may have started it. */
    void ask(GenerationRun run, int unit, Instant intended) {
        run.asked.put(unit, new Asked(run.state[unit], null));
        run.submitted[unit] = intended;
        occupyAgain(run, unit);
        flow.apply(run, unit, Event.ASK, "intended ahead by the earlier process");
    }

    /** A job of which is asked keeps its place in the queue. */
    void keepPlace(GenerationRun run, int unit, Instant since) {
        run.asked.put(unit, new Asked(State.QUEUING, agents.arrive(run, unit, since)));
    }

    /** It was not started: it waits as before. */
    void waitAgain(GenerationRun run, int unit) {
        run.slots[unit].release();
        Asked before = run.asked.remove(unit);
        if (before.from() == State.QUEUING) {
            agents.of(run, unit).enqueue(before.place());
        } else {
            flow.reconsider(run, unit);
        }
    }

    void kill(GenerationRun run, int unit) {
        run.killAsked.put(unit, flow.now());
        flow.batch().kills.add(run.attemptId(unit));
    }

    /** The process of a job was seen running; its time-out counts from now. */
    void started(GenerationRun run, int unit, ProcessIdentity process, Instant at) {
        run.asked.remove(unit);
        flow.batch().starts.add(new AttemptStart(run.attemptId(unit), process, at));
        if (flow.applyIfAllowed(run, unit, Event.STARTED, "process seen running")) {
            watchTimeout(run, unit, flow.now());
        }
    }

    void watchTimeout(GenerationRun run, int unit, Instant from) {
        var timeout = job(run, unit).timeout();
        if (timeout.isPresent()) {
            int attempt = run.attempt[unit];
            flow.timers().at(from.plus(timeout.get()), () -> timeOut(run, unit, attempt));
        }
    }

    private void timeOut(GenerationRun run, int unit, int attempt) {
        boolean process = run.state[unit] == State.RUNNING || run.state[unit] == State.WAIT_EXECUTION;
        if (process && run.attempt[unit] == attempt) {
            flow.applyIfAllowed(run, unit, Event.KILL, "time-out");
        }
    }

    // --- its end -----------------------------------------------------------------------------------------------

    /** An operator has changed the state: the process runs on, holds its slot, and its end counts for nothing else. */
    void runsOn(GenerationRun run, int unit) {
        flow.note(run, unit, Facts.RUNS_ON, Integer.toString(run.attempt[unit]));
        runningOn.put(run.attemptId(unit), run.slots[unit]);
    }

    /** Goes on watching a process whose unit an operator has given another state. */
    void runsOnAgain(GenerationRun run, int unit) {
        occupyAgain(run, unit);
        runningOn.put(run.attemptId(unit), run.slots[unit]);
    }

    /**
     * An attempt has ended whose unit has another state already: its slot is free.
     *
     * @param run its generation, or null when that has ended
     */
    void endedAhead(AttemptId id, GenerationRun run) {
        AgentSlots slots = runningOn.remove(id);
        if (slots != null) {
            slots.release();
            flow.batch().ends.add(id);
        }
        if (slots != null && run != null) {
            flow.note(run, id.unit(), Facts.RUNS_ON, "0");
        }
    }

    /** The attempt is over: its slot is free. */
    void over(GenerationRun run, int unit) {
        run.slots[unit].release();
        run.asked.remove(unit);
        Instant submitted = run.submitted[unit];
        run.queue[unit].ended(submitted != null && !submitted.plus(IntentsAhead.MOMENT).isBefore(flow.now()));
        flow.batch().ends.add(run.attemptId(unit));
        if (run.state[unit].ended()) {
            flow.ending().finish(run, unit);
        } else {
            retryAfterPause(run, unit, flow.now());
        }
    }

    /** A retry whose pause is over waits for a slot like any other job. */
    void retryAfterPause(GenerationRun run, int unit, Instant from) {
        Instant due = from.plus(job(run, unit).retry().orElseThrow().interval());
        int attempt = run.attempt[unit];
        flow.timers().at(due, () -> {
            if (run.state[unit] == State.QUEUING && run.attempt[unit] == attempt) {
                enqueue(run, unit, due);
            }
        });
    }

    void end(GenerationRun run, int unit, JobEnd end) {
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
        Event event = run.stopped(unit)
                ? Event.EXCLUDE
                : run.killAsked.containsKey(unit) ? Event.END_KILLED : again(run.asked.get(unit));
        if (event == Event.END_KILLED) {
            run.code[unit] = -1;
        }
        flow.apply(run, unit, event, "never started by the earlier process");
    }

    private static Event again(Asked before) {
        if (before == null) {
            return Event.RESUBMIT;
        }
        return before.from() == State.QUEUING ? Event.QUEUE_AGAIN : Event.WAIT_AGAIN;
    }

    private void exited(GenerationRun run, int unit, JobEnd.Exited exited) {
        int code = exited.code();
        Instant killAsked = run.killAsked.get(unit);
        // A job that had ended before anybody asked to kill it has its own end.
        if (killAsked != null && !exited.at().isBefore(killAsked)) {
            run.code[unit] = -1;
            flow.apply(run, unit, Event.END_KILLED, "killed, exit status " + code);
            return;
        }
        run.code[unit] = code;
        Event event = judge.judge(run, unit, code);
        boolean again = event == Event.END_ABNORMAL && !run.stopped(unit)
                && EndJudge.retries(job(run, unit), code, run.attempts(unit));
        flow.apply(run, unit, again ? Event.RETRY : event, "return code");
    }
}
