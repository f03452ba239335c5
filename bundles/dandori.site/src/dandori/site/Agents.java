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

    private final List<AgentGroup> groups;

    Agents(List<Agent> agents, int systemSlots) {
        this(agents, List.of(), systemSlots);
    }

    Agents(List<Agent> agents, List<AgentGroup> groups, int systemSlots) {
        this.groups = List.copyOf(groups);
        byName.put(SYSTEM, new Agent(SYSTEM, systemSlots, List.of()));
        agents.forEach(agent -> byName.put(agent.name(), agent));
    }

    /**
     * The agents a site defines, read without opening it.
     *
     * @throws SiteException naming file, line and column of what is wrong
     */
    public static Agents of(SiteLayout site) {
        return AgentsFile.read(site.agentsFile(), SiteSettings.DEFAULT_SLOTS);
    }

    /**
     * Writes the agents and groups of a site for whoever opens it next; members of the file that this Dandori does not know
     * stay. {@link #SYSTEM} is not among them: its slots are a setting of the site.
     *
     * @throws SiteException when the file cannot be written; it is as it was
     */
    public static void write(SiteLayout site, List<Agent> agents, List<AgentGroup> groups) {
        AgentsFile.write(site.agentsFile(), agents, groups);
    }

    public Optional<Agent> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The agent of units that name none. */
    public Agent system() {
        return byName.get(SYSTEM);
    }

    /** Groups of agents, in the order of the file. */
    public List<AgentGroup> groups() {
        return groups;
    }

    /** All agents, {@link #SYSTEM} first, then in the order of the file. */
    public Collection<Agent> all() {
        return List.copyOf(byName.values());
    }
}
