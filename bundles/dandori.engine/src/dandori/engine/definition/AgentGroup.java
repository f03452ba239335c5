package dandori.engine.definition;

import java.util.List;

/** Agents that share the jobs sent to the group: higher priority first, among equals the least loaded (definitions.md §9). */
public record AgentGroup(List<Member> members) {

    public AgentGroup {
        members = List.copyOf(members);
    }

    /**
     * @param agent name of an agent
     * @param priority 1 (lowest) to 16 (highest)
     */
    public record Member(String agent, int priority) {
    }
}
