package dandori.unitdef.check;

import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The relations of one jobnet as its units see them. Relations that cannot be read, or join nothing, are left out. */
public final class JobnetFlow {

    private final CheckedUnit jobnet;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, Integer> predecessors = new HashMap<>();
    private Set<String> unreachable;

    /**
     * One relation and the line it stands in.
     *
     * @param parameter the line
     * @param relation  what it says
     */
    public record Line(ParameterNode parameter, RelationValue relation) {
    }

    JobnetFlow(CheckedUnit jobnet) {
        this.jobnet = jobnet;
        for (ParameterNode parameter : jobnet.parameters("ar")) {
            RelationValue.read(parameter.value()).ifPresent(relation -> add(new Line(parameter, relation)));
        }
    }

    private void add(Line line) {
        lines.add(line);
        RelationValue relation = line.relation();
        if (unit(relation.predecessor()).isPresent() && unit(relation.successor()).isPresent()) {
            successors.computeIfAbsent(relation.predecessor(), name -> new ArrayList<>()).add(relation.successor());
            predecessors.merge(relation.successor(), 1, Integer::sum);
        }
    }

    /** The relations that can be read, in order. */
    public List<Line> lines() {
        return lines;
    }

    /** The units that wait for one. */
    List<String> successors(String name) {
        return successors.getOrDefault(name, List.of());
    }

    /** How many relations lead to a unit. */
    int predecessors(String name) {
        return predecessors.getOrDefault(name, 0);
    }

    /** The unit of the jobnet with a name. */
    Optional<UnitNode> unit(String name) {
        return jobnet.children().named(name);
    }

    /** The type of the unit of the jobnet with a name. */
    Optional<UnitType> type(String name) {
        return unit(name).flatMap(jobnet.file()::type);
    }

    /** Whether the unit of the jobnet with a name is a recovery unit. */
    boolean recovery(String name) {
        return type(name).filter(UnitType::recovery).isPresent();
    }

    /** Whether nothing can ever start a unit, as it depends on units that never run, itself not being the reason. */
    boolean unreachable(String name) {
        if (unreachable == null) {
            unreachable = new Reach(this, jobnet.children().units()).unreachable();
        }
        return unreachable.contains(name);
    }
}
