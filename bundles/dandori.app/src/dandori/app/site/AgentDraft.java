package dandori.app.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.site.Agent;
import dandori.site.AgentGroup;
import dandori.site.Band;

/**
 * An agent, or a group of agents, while it is typed.
 *
 * @param name  as definitions will name it
 * @param slots how many jobs at a time; of no meaning for a group
 * @param lines bands of an agent, {@code 22:00-06:00=2}; of a group its agents with their priority, {@code FAST=16}
 */
record AgentDraft(String name, int slots, String lines) {

    /** In bytes, as {@code ex} counts. */
    private static final int LONGEST_NAME = 255;
    private static final int HIGHEST_PRIORITY = 16;

    static AgentDraft of(Agent agent) {
        return new AgentDraft(agent.name(), agent.slots(),
                String.join("\n", agent.bands().stream().map(Band::text).toList()));
    }

    static AgentDraft of(AgentGroup group) {
        return new AgentDraft(group.name(), 0, String.join("\n", group.priorities().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).sorted().toList()));
    }

    private List<String> written() {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What is wrong with the name, given the others. */
    Optional<String> wrongName(Set<String> others) {
        if (name.isBlank() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(SiteTexts.get("name_bad", LONGEST_NAME));
        }
        return others.contains(name) ? Optional.of(SiteTexts.get("name_taken", name)) : Optional.empty();
    }

    /** The agent, or what is wrong with its bands. */
    Optional<String> wrongBands() {
        List<Band> before = new ArrayList<>();
        for (String line : written()) {
            Optional<Band> band = Band.parse(line);
            if (band.isEmpty()) {
                return Optional.of(SiteTexts.get("band_bad", line));
            }
            if (before.stream().anyMatch(band.get()::overlaps)) {
                return Optional.of(SiteTexts.get("band_overlaps", line));
            }
            before.add(band.get());
        }
        return Optional.empty();
    }

    /** What is wrong with the members of a group, given the agents there are. */
    Optional<String> wrongMembers(Set<String> agents) {
        if (written().isEmpty()) {
            return Optional.of(SiteTexts.get("group_empty", name));
        }
        for (String line : written()) {
            int equals = line.lastIndexOf('=');
            String agent = equals < 0 ? line : line.substring(0, equals).strip();
            if (!agents.contains(agent)) {
                return Optional.of(SiteTexts.get("member_unknown", agent));
            }
            if (equals < 0 || !line.substring(equals + 1).strip().matches("[1-9]|1[0-6]")) {
                return Optional.of(SiteTexts.get("member_bad", line, HIGHEST_PRIORITY));
            }
        }
        return Optional.empty();
    }

    /** The agent; call it only when nothing is wrong. */
    Agent agent() {
        return new Agent(name, slots, written().stream().map(line -> Band.parse(line).orElseThrow()).toList());
    }

    /** The group; call it only when nothing is wrong. */
    AgentGroup group() {
        Map<String, Integer> priorities = new LinkedHashMap<>();
        written().forEach(line -> priorities.put(line.substring(0, line.lastIndexOf('=')).strip(),
                Integer.valueOf(line.substring(line.lastIndexOf('=') + 1).strip())));
        return new AgentGroup(name, priorities);
    }
}
