package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.value.RelationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Relations lead in no circle; each knot of circles is reported once, at its last relation, with one circle named. */
final class RelationCycleCheck implements Check {

    private static final int SHOWN_UNITS = 6;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        List<ParameterNode> lines = unit.parameters("ar");
        if (lines.size() < 2) {
            return;
        }
        RelationGraph graph = new RelationGraph();
        List<RelationGraph.Edge> edges = new ArrayList<>();
        for (ParameterNode line : lines) {
            Optional<RelationValue> relation = RelationValue.read(line.value())
                    .filter(read -> !read.predecessor().equals(read.successor()));
            relation.ifPresent(read -> edges.add(graph.add(read.predecessor(), read.successor(), line.valueStart())));
        }
        for (RelationGraph.Edge closing : graph.lastEdgeOfEachKnot(edges)) {
            findings.add(DefinitionProblem.RELATION_CYCLE, closing.offset(), shown(graph.circleThrough(closing)));
        }
    }

    private static String shown(List<String> circle) {
        String names = circle.stream().limit(SHOWN_UNITS).collect(Collectors.joining(" → "));
        return circle.size() > SHOWN_UNITS ? names + " → … → " + circle.get(0) : names;
    }
}
