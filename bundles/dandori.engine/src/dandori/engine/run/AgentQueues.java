package dandori.engine.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentLimit;
import dandori.engine.definition.JobDefinition;
import dandori.engine.state.State;

/** The agents with their slots, and the queues before them; both made as jobs name them. */
final class AgentQueues {

    private final EngineSettings settings;
    private final Map<String, AgentSlots> agents = new HashMap<>();
    private final List<AgentSlots> changing = new ArrayList<>();
    private final Map<String, JobQueue> byName = new HashMap<>();
    private final Map<String, JobQueue> queueless = new HashMap<>();
    private final List<JobQueue> all = new ArrayList<>();
    private Instant now = Instant.MIN;
    private long arrivals;

    AgentQueues(EngineSettings settings) {
        this.settings = settings;
    }

    /** Time goes on: limits that change with the time of the day follow. */
    void refresh(Instant instant) {
        now = instant;
        for (AgentSlots agent : changing) {
            agent.refresh(instant);
        }
    }

    /** When an agent that jobs wait for gets another number of slots. */
    Optional<Instant> nextChange() {
        boolean wanted = !changing.isEmpty() && all.stream().anyMatch(queue -> queue.first() != null);
        return wanted ? changing.stream().map(AgentSlots::until).min(Instant::compareTo) : Optional.empty();
    }

    /** The queue of the agent, or group, that a job runs on. */
    JobQueue of(GenerationRun run, int unit) {
        if (run.queue[unit] == null) {
            JobDefinition job = job(run, unit);
            run.queue[unit] = job.queueless()
                    ? queueless.computeIfAbsent(job.agent(), this::withoutLimit)
                    : byName.computeIfAbsent(job.agent(), this::newQueue);
        }
        return run.queue[unit];
    }

    private static JobDefinition job(GenerationRun run, int unit) {
        return (JobDefinition) run.plan.units[unit];
    }

    /** Queueless jobs take no slot (definitions.md §9). */
    private JobQueue withoutLimit(String name) {
        var unlimited = new AgentSlots(name, AgentLimit.of(Integer.MAX_VALUE), settings.zone());
        var queue = new JobQueue(List.of(new JobQueue.Choice(unlimited, 0)), false);
        all.add(queue);
        return queue;
    }

    private JobQueue newQueue(String name) {
        AgentGroup group = settings.groups().get(name);
        List<JobQueue.Choice> choices = group == null
                ? List.of(new JobQueue.Choice(agent(name), 0))
                : group.members().stream().map(member -> new JobQueue.Choice(agent(member.agent()), member.priority()))
                        .toList();
        var queue = new JobQueue(choices, group != null);
        all.add(queue);
        return queue;
    }

    /** The slots of an agent. */
    AgentSlots agent(String name) {
        return agents.computeIfAbsent(name, this::newAgent);
    }

    private AgentSlots newAgent(String name) {
        AgentLimit limit = settings.agents().getOrDefault(name, AgentLimit.of(settings.defaultSlots()));
        var agent = new AgentSlots(name, limit, settings.zone());
        if (!limit.bands().isEmpty()) {
            changing.add(agent);
            agent.refresh(now);
        }
        return agent;
    }

    /** The place in its queue of a job that arrives now. */
    JobQueue.Waiting arrive(GenerationRun run, int unit, Instant since) {
        return new JobQueue.Waiting(run, unit, job(run, unit).priority(), since, arrivals++);
    }

    /** The queue whose first job is to be started next, or null when there is no free slot that anybody waits for. */
    JobQueue next() {
        JobQueue best = null;
        for (JobQueue queue : all) {
            dropLeft(queue);
            boolean ready = queue.first() != null && queue.freeAgent() != null;
            if (ready && (best == null || JobQueue.ORDER.compare(queue.first(), best.first()) < 0)) {
                best = queue;
            }
        }
        return best;
    }

    /** Jobs that no longer wait: killed, excluded, or started otherwise meanwhile. */
    private static void dropLeft(JobQueue queue) {
        while (queue.first() != null && left(queue.first())) {
            queue.removeFirst();
        }
    }

    private static boolean left(JobQueue.Waiting job) {
        return job.run().state[job.unit()] != State.QUEUING;
    }
}
