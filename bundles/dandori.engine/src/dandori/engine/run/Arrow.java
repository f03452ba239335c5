package dandori.engine.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.run.Plan.Edge;

/** One relation between two units, by index. */
record Arrow(int from, int to, Edge edge) {

    static Map<Integer, List<Arrow>> groupByFrom(List<Arrow> arrows) {
        Map<Integer, List<Arrow>> grouped = new LinkedHashMap<>();
        arrows.forEach(arrow -> grouped.computeIfAbsent(arrow.from, key -> new ArrayList<>()).add(arrow));
        return grouped;
    }

    static Map<Integer, List<Arrow>> groupByTo(List<Arrow> arrows) {
        Map<Integer, List<Arrow>> grouped = new LinkedHashMap<>();
        arrows.forEach(arrow -> grouped.computeIfAbsent(arrow.to, key -> new ArrayList<>()).add(arrow));
        return grouped;
    }
}
