package dandori.resolve;

import java.util.Map;
import java.util.Set;

/**
 * What a definition is resolved against.
 *
 * @param revision identity of the definition text
 * @param variables macro variables given at registration, names without the {@code ?}
 * @param agents names of the agents and agent groups the site knows, {@code @SYSTEM} among them
 * @param localAgents names to be mapped to this machine for this registration ({@code --agent NAME=local})
 * @param user operating-system user the scheduler runs as
 */
public record Surroundings(String revision, Map<String, String> variables, Set<String> agents, Set<String> localAgents,
        String user) {

    /** Name of the agent that always exists: this machine. */
    public static final String THIS_MACHINE = "@SYSTEM";

    public Surroundings {
        variables = Map.copyOf(variables);
        agents = Set.copyOf(agents);
        localAgents = Set.copyOf(localAgents);
    }
}
