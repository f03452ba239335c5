package dandori.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.definition.JobDefinition;

/** The queues of all agents, made as jobs name them. */
final class AgentQueues {

    private final EngineSettings settings;
    private final Map<String, AgentQueue> byName = new HashMap<>();
    private final List<AgentQueue> all = new ArrayList<>();

    AgentQueues(EngineSettings settings) {
        this.settings = settings;
    }

    /** The queue of the agent that a job runs on. */
    AgentQueue of(GenerationRun run, int unit) {
        if (run.queue[unit] == null) {
            var job = (JobDefinition) run.plan.units[unit];
            run.queue[unit] = byName.computeIfAbsent(job.agent(), this::newQueue);
        }
        return run.queue[unit];
    }

    private AgentQueue newQueue(String agent) {
        var queue = new AgentQueue(settings.slots().getOrDefault(agent, settings.defaultSlots()));
        all.add(queue);
        return queue;
    }

    /** In the order they were first named. */
    List<AgentQueue> all() {
        return all;
    }
}
