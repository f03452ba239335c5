package dandori.site;

import java.util.Map;
import java.util.TreeMap;

/**
 * Agents that share the jobs sent to the group.
 *
 * @param name as {@code ex} names it in definitions
 * @param priorities of its agents by name, 1 (lowest) to 16 (highest)
 */
public record AgentGroup(String name, Map<String, Integer> priorities) {

    public AgentGroup {
        priorities = Map.copyOf(new TreeMap<>(priorities));
    }
}
