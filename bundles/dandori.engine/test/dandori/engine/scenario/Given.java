package dandori.engine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RelationDefinition.Kind;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.scenario.Scenario.Line;

/** Reads what is given: a root jobnet, slots, and files that exist. */
final class Given {

    private final List<Line> lines;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private boolean hold;
    private int next;

    Given(List<Line> lines) {
        this.lines = lines;
    }

    RootJobnet root() {
        var units = new ArrayList<UnitDefinition>();
        var relations = new ArrayList<RelationDefinition>();
        readInside(0, units, relations);
        return new RootJobnet("/root", "r1", new JobnetDefinition("root", false, hold, units, relations));
    }

    Map<String, Integer> slots() {
        return slots;
    }

    List<String> files() {
        return files;
    }

    private void readInside(int outerIndent, List<UnitDefinition> units, List<RelationDefinition> relations) {
        while (next < lines.size() && lines.get(next).indent() > outerIndent) {
            Line line = lines.get(next++);
            String[] words = line.text().split(" +");
            if (words[0].endsWith(":")) {
                units.add(unit(line, words));
            } else if (words[1].equals("->")) {
                relations.add(new RelationDefinition(words[0], words[2], Kind.SEQUENCE));
            } else if (words[1].equals("-con->")) {
                relations.add(new RelationDefinition(words[0], words[2], Kind.CONDITION));
            } else {
                readSurroundings(line, words);
            }
        }
    }

    private UnitDefinition unit(Line line, String[] words) {
        UnitLine unit = UnitLine.of(words);
        if (!unit.jobnet()) {
            return unit.definition();
        }
        var units = new ArrayList<UnitDefinition>();
        var relations = new ArrayList<RelationDefinition>();
        readInside(line.indent(), units, relations);
        return new JobnetDefinition(unit.name(), unit.recovery(), unit.hold(), units, relations);
    }

    private void readSurroundings(Line line, String[] words) {
        if (line.text().equals("root ha=y")) {
            hold = true;
        } else if (words[0].equals("slots")) {
            String[] pair = words[1].split("=");
            slots.put(pair[0], Integer.valueOf(pair[1]));
        } else if (words[0].startsWith("/") && words[1].equals("exists")) {
            files.add(words[0]);
        } else {
            throw new IllegalArgumentException("line " + line.number() + " is not understood: " + line.text());
        }
    }
}
