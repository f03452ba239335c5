package dandori.engine.run;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentLimit;

/**
 * What the engine is told about the site.
 *
 * @param zone the site's zone; decides the date in {@code AJSEXDATE} and the hours of agents
 * @param host name of this machine, for {@code AJSHOST}
 * @param agents how many jobs run at a time, by agent; others have {@code defaultSlots}
 * @param groups agent groups by name
 * @param patience how long the commit of a process that was seen running may wait for another one to share; zero: not
 */
public record EngineSettings(ZoneId zone, String host, Map<String, AgentLimit> agents, Map<String, AgentGroup> groups,
        int defaultSlots, Duration patience) {

    public EngineSettings {
        agents = Map.copyOf(agents);
        groups = Map.copyOf(groups);
    }

    /** Agents with the same number of slots all day, and no groups. */
    public EngineSettings(ZoneId zone, String host, Map<String, Integer> slots, int defaultSlots) {
        this(zone, host, allDay(slots), Map.of(), defaultSlots, Duration.ZERO);
    }

    /** How long commits wait for one another: long enough for a short job to end in, so short that nobody sees it. */
    public static final Duration USUAL_PATIENCE = Duration.ofMillis(20);

    /** Every commit at once. */
    public EngineSettings(ZoneId zone, String host, Map<String, AgentLimit> agents, Map<String, AgentGroup> groups,
            int defaultSlots) {
        this(zone, host, agents, groups, defaultSlots, Duration.ZERO);
    }

    /** The same, with commits that may wait a moment for one another. */
    public EngineSettings patient(Duration moment) {
        return new EngineSettings(zone, host, agents, groups, defaultSlots, moment);
    }

    private static Map<String, AgentLimit> allDay(Map<String, Integer> slots) {
        Map<String, AgentLimit> limits = new HashMap<>();
        slots.forEach((agent, number) -> limits.put(agent, AgentLimit.of(number)));
        return limits;
    }
}
