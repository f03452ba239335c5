package dandori.bench.layout;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.Grid;
import dandori.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.graph.DirectedGraph;
import org.eclipse.draw2d.graph.DirectedGraphLayout;
import org.eclipse.draw2d.graph.Edge;
import org.eclipse.draw2d.graph.Node;

/** Draw2d's layout of directed graphs, left to right, its lines through the places it keeps free for them. */
@SuppressWarnings("unchecked")
final class Draw2dLayout implements Layouter {

    @Override
    public String name() {
        return "draw2d";
    }

    @Override
    public Drawn arrange(DiagramJobnet jobnet) {
        DirectedGraph graph = new DirectedGraph();
        graph.setDirection(PositionConstants.EAST);
        graph.setDefaultPadding(new Insets(16));
        Map<String, Node> nodes = new HashMap<>();
        jobnet.units().forEach(unit -> nodes.put(unit.id(), node(graph, unit.id())));
        connect(graph, jobnet, nodes);
        List<Edge> edges = new ArrayList<>();
        jobnet.relations().forEach(relation -> {
            Edge edge = new Edge(nodes.get(relation.from()), nodes.get(relation.to()));
            graph.edges.add(edge);
            edges.add(edge);
        });
        new DirectedGraphLayout().visit(graph);
        return () -> new Picture(edges.stream().map(Draw2dLayout::line).toList());
    }

    private static Node node(DirectedGraph graph, String id) {
        Node node = new Node(id);
        node.width = Grid.UNIT_WIDTH;
        node.height = Grid.UNIT_HEIGHT;
        graph.nodes.add(node);
        return node;
    }

    /** It takes connected graphs only: the first unit of every other part hangs on the first of all by a line unseen. */
    private static void connect(DirectedGraph graph, DiagramJobnet jobnet, Map<String, Node> nodes) {
        Map<String, String> part = new HashMap<>();
        jobnet.units().forEach(unit -> part.put(unit.id(), unit.id()));
        jobnet.relations().forEach(relation -> part.put(first(part, relation.from()), first(part, relation.to())));
        Node before = null;
        for (String id : part.keySet()) {
            if (first(part, id).equals(id)) {
                if (before != null) {
                    Edge edge = new Edge(before, nodes.get(id));
                    edge.weight = 0;
                    graph.edges.add(edge);
                }
                before = nodes.get(id);
            }
        }
    }

    private static String first(Map<String, String> part, String id) {
        String at = id;
        while (!part.get(at).equals(at)) {
            at = part.get(at);
        }
        return at;
    }

    private static Picture.Line line(Edge edge) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(edge.source.x + edge.source.width / 2.0, edge.source.y + edge.source.height / 2.0));
        if (edge.vNodes != null) {
            for (Node node : (List<Node>) edge.vNodes) {
                points.add(new Point(node.x + node.width / 2.0, node.y + node.height / 2.0));
            }
        }
        points.add(new Point(edge.target.x + edge.target.width / 2.0, edge.target.y + edge.target.height / 2.0));
        return new Picture.Line((String) edge.source.data, (String) edge.target.data, points);
    }
}
