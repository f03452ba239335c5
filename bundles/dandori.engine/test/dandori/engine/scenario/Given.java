package dandori.engine.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.DelayLimits.From;
import dandori.engine.definition.DelayLimits.Limit;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RelationDefinition.Kind;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.RootRules;
import dandori.engine.definition.RootRules.ConnectorLink;
import dandori.engine.definition.StartCondition;
import dandori.engine.definition.StartCondition.AfterAbnormal;
import dandori.engine.definition.StartCondition.AtNextStart;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.scenario.Scenario.Line;

/** Reads what is given in one section: a root jobnet, and what its surroundings are like. */
final class Given {

    private final String path;
    private final List<Line> lines;
    private final Surroundings surroundings;
    private final Map<String, WaitCondition> waits = new HashMap<>();
    private final Map<String, DelayLimits> delays = new HashMap<>();
    private Optional<StartCondition> condition = Optional.empty();
    private Optional<ConnectorLink> connector = Optional.empty();
    private boolean hold;
    private int next;

    Given(String name, List<Line> lines, Surroundings surroundings) {
        path = "/" + name;
        this.lines = lines;
        this.surroundings = surroundings;
    }

    RootJobnet root() {
        var units = new ArrayList<UnitDefinition>();
        var relations = new ArrayList<RelationDefinition>();
        readInside(path, 0, units, relations);
        var jobnet = new JobnetDefinition(path.substring(1), false, hold, units, relations);
        return new RootJobnet(path, "r1", jobnet, new RootRules(condition, connector, waits, delays));
    }

    private void readInside(String upper, int outerIndent, List<UnitDefinition> units,
            List<RelationDefinition> relations) {
        while (next < lines.size() && lines.get(next).indent() > outerIndent) {
            Line line = lines.get(next++);
            String[] words = line.text().split(" +");
            if (words[0].equals("condition:")) {
                condition = Optional.of(condition(line, words));
            } else if (words[0].endsWith(":")) {
                units.add(unit(upper, line, words));
            } else if (words[1].equals("->")) {
                relations.add(new RelationDefinition(words[0], words[2], Kind.SEQUENCE));
            } else if (words[1].equals("-con->")) {
                relations.add(new RelationDefinition(words[0], words[2], Kind.CONDITION));
            } else if (words[0].equals("root")) {
                readRoot(UnitLine.parameters(words, 1));
            } else {
                surroundings.read(line, words);
            }
        }
    }

    private UnitDefinition unit(String upper, Line line, String[] words) {
        UnitLine unit = UnitLine.of(words);
        String own = upper + "/" + unit.name();
        unit.waits().ifPresent(wait -> waits.put(own, wait));
        if (!unit.jobnet()) {
            return unit.definition();
        }
        readDelays(own, unit.parameters());
        var units = new ArrayList<UnitDefinition>();
        var relations = new ArrayList<RelationDefinition>();
        readInside(own, line.indent(), units, relations);
        return new JobnetDefinition(unit.name(), unit.recovery(), unit.hold(), units, relations);
    }

    private void readRoot(Map<String, String> parameters) {
        hold |= "y".equals(parameters.get("ha"));
        UnitLine.waits(parameters).ifPresent(wait -> waits.put(path, wait));
        if (parameters.containsKey("ncn")) {
            connector = Optional.of(new ConnectorLink(parameters.get("ncn"), "y".equals(parameters.get("ncs"))));
        }
        readDelays(path, parameters);
    }

    private void readDelays(String unit, Map<String, String> parameters) {
        if (parameters.containsKey("sy") || parameters.containsKey("ey") || parameters.containsKey("fd")) {
            delays.put(unit, new DelayLimits(limit(parameters.get("sy")), limit(parameters.get("ey")), Optional
                    .ofNullable(parameters.get("fd")).map(Long::valueOf).map(Duration::ofMinutes)));
        }
    }

    private static Map<Integer, Limit> limit(String written) {
        if (written == null) {
            return Map.of();
        }
        From from = switch (written.charAt(0)) {
            case 'M' -> From.ROOT;
            case 'U' -> From.UPPER;
            case 'C' -> From.ITSELF;
            default -> From.DAY;
        };
        Duration after = from == From.DAY
                ? Duration.between(LocalTime.MIN, LocalTime.parse(written))
                : Duration.ofMinutes(Long.parseLong(written.substring(1)));
        return Map.of(1, new Limit(from, after));
    }

    private StartCondition condition(Line line, String[] words) {
        List<String> wanted = Arrays.asList(words);
        Map<String, String> parameters = UnitLine.parameters(words, 2);
        var events = new ArrayList<EventDefinition>();
        while (next < lines.size() && lines.get(next).indent() > line.indent()) {
            events.add(UnitLine.of(lines.get(next++).text().split(" +")).event());
        }
        AtNextStart atNextStart = switch (parameters.getOrDefault("mcs", "m")) {
            case "w" -> AtNextStart.WAIT;
            case "s" -> AtNextStart.SKIP;
            default -> AtNextStart.ANOTHER;
        };
        AfterAbnormal afterAbnormal = switch (parameters.getOrDefault("ab", "exec")) {
            case "hold" -> AfterAbnormal.HOLD;
            case "stop" -> AfterAbnormal.STOP;
            default -> AfterAbnormal.GO_ON;
        };
        return new StartCondition(events, wanted.contains("and"), atNextStart, "y".equals(parameters.get("mp")),
                !"n".equals(parameters.get("cgs")), afterAbnormal);
    }
}
