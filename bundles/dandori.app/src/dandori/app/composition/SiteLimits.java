package dandori.app.composition;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentGroup.Member;
import dandori.engine.definition.AgentLimit;
import dandori.engine.definition.AgentLimit.SlotBand;
import dandori.engine.run.EngineSettings;
import dandori.site.Agent;
import dandori.site.Agents;
import dandori.site.Site;

/** What the engine is told about a site: zone, host, agents and their limits. */
final class SiteLimits {

    /** @param slots how many jobs the default agent runs at a time; empty: as the site says */
    static EngineSettings of(Site site, OptionalInt slots) {
        return of(site.agents(), site.settings().zone(), slots, site.settings().slots())
                .patient(EngineSettings.USUAL_PATIENCE);
    }

    static EngineSettings of(Agents agents, ZoneId zone, OptionalInt slots, int slotsUnlessSaid) {
        Map<String, AgentLimit> limits = new HashMap<>();
        agents.all().forEach(agent -> limits.put(agent.name(), limit(agent)));
        slots.ifPresent(number -> limits.put(Agents.SYSTEM, AgentLimit.of(number)));
        Map<String, AgentGroup> groups = new HashMap<>();
        agents.groups().forEach(group -> groups.put(group.name(), group(group)));
        return new EngineSettings(zone, hostName(), limits, groups, slotsUnlessSaid);
    }

    private static AgentGroup group(dandori.site.AgentGroup group) {
        return new AgentGroup(group.priorities().entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue())).toList());
    }

    private static AgentLimit limit(Agent agent) {
        return new AgentLimit(agent.slots(),
                agent.bands().stream().map(band -> new SlotBand(band.from(), band.to(), band.slots())).toList());
    }

    static Set<String> agentNames(Agents agents) {
        Set<String> names = new TreeSet<>();
        agents.all().forEach(agent -> names.add(agent.name()));
        agents.groups().forEach(group -> names.add(group.name()));
        return names;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    private SiteLimits() {
    }
}
