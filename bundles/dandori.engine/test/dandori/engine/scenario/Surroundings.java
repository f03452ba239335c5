package dandori.engine.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentLimit;
import dandori.engine.definition.AgentLimit.SlotBand;
import dandori.engine.scenario.Scenario.Line;

/** What is given besides root jobnets: agents and groups, files that exist, root jobnets with a plan. */
final class Surroundings {

    private final Map<String, AgentLimit> agents = new HashMap<>();
    private final Map<String, AgentGroup> groups = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final Set<String> planned = new HashSet<>();
    private Duration patience = Duration.ZERO;

    void read(Line line, String[] words) {
        if (words[0].equals("slots")) {
            agent(words);
        } else if (words[0].equals("commits") && words[1].equals("wait")) {
            patience = Duration.ofMinutes(1);
        } else if (words[0].equals("group")) {
            group(words);
        } else if (words[0].startsWith("/") && words[1].equals("exists")) {
            files.add(words[0]);
        } else if (words[0].startsWith("/") && words[1].equals("planned")) {
            planned.add(words[0]);
        } else {
            throw new IllegalArgumentException("line " + line.number() + " is not understood: " + line.text());
        }
    }

    /** {@code slots A=1 06:00-18:00=3}. */
    private void agent(String[] words) {
        String[] pair = words[1].split("=");
        var bands = new ArrayList<SlotBand>();
        for (int i = 2; i < words.length; i++) {
            String[] band = words[i].split("[-=]");
            bands.add(new SlotBand(LocalTime.parse(band[0]), LocalTime.parse(band[1]), Integer.parseInt(band[2])));
        }
        agents.put(pair[0], new AgentLimit(Integer.parseInt(pair[1]), bands));
    }

    /** {@code group G A=1 B=2}: agents with their priorities. */
    private void group(String[] words) {
        var members = new ArrayList<AgentGroup.Member>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=");
            members.add(new AgentGroup.Member(pair[0], Integer.parseInt(pair[1])));
        }
        groups.put(words[1], new AgentGroup(members));
    }

    Map<String, AgentLimit> agents() {
        return agents;
    }

    Map<String, AgentGroup> groups() {
        return groups;
    }

    /** How long commits wait for one another. */
    Duration patience() {
        return patience;
    }

    List<String> files() {
        return files;
    }

    Set<String> planned() {
        return planned;
    }
}
