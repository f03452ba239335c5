package dandori.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code agents.json}: under {@code "agents"} one member for each agent, named like it, with {@code "host"} (only
 * {@code "local"}), {@code "slots"} and {@code "bands"} ({@code ["22:00-06:00=2", …]}), each of which may be missing.
 * Under {@code "groups"}, which may be missing, one member for each agent group, with the priority of each of its agents:
 * {@code "night": {"fast": 16, "slow": 1}}.
 */
final class AgentsFile {

    static final FileFormat FORMAT = new FileFormat(List.of());
    private static final JsonPointer AGENTS = JsonPointer.compile("/agents");
    private static final JsonPointer GROUPS = JsonPointer.compile("/groups");
    private static final int HIGHEST_PRIORITY = 16;
    private static final String LOCAL = "local";

    private AgentsFile() {
    }

    /**
     * @param slots for agents that give no number
     * @throws SiteException naming file, line and column of what is wrong
     */
    static Agents read(Path file, int slots) {
        if (Files.notExists(file)) {
            return new Agents(List.of(), slots);
        }
        JsonFile json = JsonFile.read(file);
        FORMAT.upgrade(json);
        List<Agent> agents = new ArrayList<>();
        Iterator<String> names = object(json, AGENTS).fieldNames();
        while (names.hasNext()) {
            agents.add(agent(json, names.next(), slots));
        }
        return new Agents(agents, groups(json, new Agents(agents, slots)), slots);
    }

    /** @throws SiteException when the file cannot be read first, or not be written */
    static void write(Path file, List<Agent> agents, List<AgentGroup> groups) {
        ObjectNode root = tree(file);
        root.put(FileFormat.MEMBER, FORMAT.current());
        ObjectNode known = root.withObject(AGENTS);
        known.retain(agents.stream().map(Agent::name).toList());
        agents.forEach(agent -> write(known.withObject(JsonPointer.empty().appendProperty(agent.name())), agent));
        ObjectNode grouped = root.withObject(GROUPS);
        grouped.removeAll();
        groups.forEach(group -> {
            ObjectNode members = grouped.putObject(group.name());
            new TreeMap<>(group.priorities())
                    .forEach((agent, priority) -> members.put(agent, priority.intValue()));
        });
        try {
            AtomicFile.write(file, JsonFile.text(root));
        } catch (IOException e) {
            throw SiteFailures.of("write", file, e);
        }
    }

    private static void write(ObjectNode node, Agent agent) {
        node.put("slots", agent.slots());
        node.remove("bands");
        if (!agent.bands().isEmpty()) {
            ArrayNode bands = node.putArray("bands");
            agent.bands().forEach(band -> bands.add(band.text()));
        }
    }

    private static ObjectNode tree(Path file) {
        if (Files.notExists(file)) {
            return JsonFile.emptyObject();
        }
        JsonFile json = JsonFile.read(file);
        FORMAT.upgrade(json);
        return json.root();
    }

    private static List<AgentGroup> groups(JsonFile json, Agents agents) {
        List<AgentGroup> groups = new ArrayList<>();
        if (!json.at(GROUPS).isMissingNode()) {
            object(json, GROUPS).fieldNames().forEachRemaining(name -> groups.add(group(json, name, agents)));
        }
        return groups;
    }

    private static AgentGroup group(JsonFile json, String name, Agents agents) {
        JsonPointer group = GROUPS.appendProperty(name);
        if (agents.find(name).isPresent()) {
            throw json.problem(group, "GROUP_IS_AGENT", "is the name of an agent; a group needs a name of its own");
        }
        Map<String, Integer> priorities = new TreeMap<>();
        object(json, group).fieldNames().forEachRemaining(
                agent -> priorities.put(agent, priority(json, group.appendProperty(agent), agents.find(agent))));
        if (priorities.isEmpty()) {
            throw json.problem(group, "GROUP_EMPTY", "has no agent");
        }
        return new AgentGroup(name, priorities);
    }

    private static int priority(JsonFile json, JsonPointer member, Optional<Agent> agent) {
        int priority = json.number(member, 1, 1);
        if (agent.isEmpty()) {
            throw json.problem(member, "NO_SUCH_AGENT", "names no agent of this file");
        }
        if (priority > HIGHEST_PRIORITY) {
            throw json.problem(member, "PRIORITY_WANTED",
                    "has to be from 1 to " + HIGHEST_PRIORITY + ", is " + priority, HIGHEST_PRIORITY, priority);
        }
        return priority;
    }

    private static Agent agent(JsonFile json, String name, int slots) {
        JsonPointer agent = AGENTS.appendProperty(name);
        object(json, agent);
        String host = json.string(agent.appendProperty("host"), LOCAL);
        if (!LOCAL.equals(host)) {
            throw json.problem(agent.appendProperty("host"), "LOCAL_WANTED",
                    "has to be \"local\", is \"" + host + "\"", host);
        }
        int outsideBands = json.number(agent.appendProperty("slots"), slots, 0);
        return new Agent(name, outsideBands, bands(json, agent.appendProperty("bands")));
    }

    private static List<Band> bands(JsonFile json, JsonPointer pointer) {
        JsonNode node = json.at(pointer);
        if (!node.isMissingNode() && !node.isArray()) {
            throw json.problem(pointer, "LIST_WANTED", "has to be a list in brackets, is " + node, node);
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            bands.add(band(json, pointer.appendIndex(i), bands));
        }
        return bands;
    }

    private static Band band(JsonFile json, JsonPointer pointer, List<Band> before) {
        String text = json.string(pointer, "");
        Band band = Band.parse(text).orElseThrow(() -> json.problem(pointer, "BAND_WANTED",
                "has to be a band like \"22:00-06:00=2\", is \"" + text + "\"", text));
        Optional<Band> overlapped = before.stream().filter(band::overlaps).findFirst();
        if (overlapped.isPresent()) {
            throw json.problem(pointer, "BAND_OVERLAPS",
                    "overlaps the band that begins at " + overlapped.get().from(), overlapped.get().from());
        }
        return band;
    }

    private static JsonNode object(JsonFile json, JsonPointer pointer) {
        JsonNode node = json.at(pointer);
        if (!node.isObject()) {
            throw json.problem(pointer, "OBJECT_WANTED", "has to be an object in braces");
        }
        return node;
    }
}
