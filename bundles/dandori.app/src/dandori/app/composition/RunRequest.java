package dandori.app.composition;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a root jobnet is to be run.
 *
 * @param variables macro variables, names without the {@code ?}
 * @param localAgents agents mapped to this machine
 */
public record RunRequest(Map<String, String> variables, Set<String> localAgents) {

    private static final String VARIABLE = "variable ";
    private static final String AGENT = "agent ";

    /** As kept with the generation. */
    public Map<String, String> toOptions() {
        Map<String, String> options = new TreeMap<>();
        variables.forEach((name, value) -> options.put(VARIABLE + name, value));
        localAgents.forEach(name -> options.put(AGENT + name, "local"));
        return options;
    }

    static RunRequest fromOptions(Map<String, String> options) {
        Map<String, String> variables = new TreeMap<>();
        Set<String> agents = new HashSet<>();
        options.forEach((key, value) -> {
            if (key.startsWith(VARIABLE)) {
                variables.put(key.substring(VARIABLE.length()), value);
            } else if (key.startsWith(AGENT)) {
                agents.add(key.substring(AGENT.length()));
            }
        });
        return new RunRequest(variables, agents);
    }
}
