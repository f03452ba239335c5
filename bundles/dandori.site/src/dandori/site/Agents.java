package dandori.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agents a site defines. {@link #SYSTEM} is always among them. */
public final class Agents {

    /** This machine: the agent of units that name none. */
    public static final String SYSTEM = "@SYSTEM";

    private final Map<String, Agent> byName = new LinkedHashMap<>();

    Agents(List<Agent> agents, int systemSlots) {
        byName.put(SYSTEM, new Agent(SYSTEM, systemSlots, List.of()));
        agents.forEach(agent -> byName.put(agent.name(), agent));
    }

    public Optional<Agent> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The agent of units that name none. */
    public Agent system() {
        return byName.get(SYSTEM);
    }

    /** All agents, {@link #SYSTEM} first, then in the order of the file. */
    public Collection<Agent> all() {
        return List.copyOf(byName.values());
    }
}
