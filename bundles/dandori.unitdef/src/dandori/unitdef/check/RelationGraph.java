package dandori.unitdef.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations of one jobnet as a graph; finds what lies on circles in linear time, without recursion. */
final class RelationGraph {

    private final Map<String, Vertex> vertices = new HashMap<>();
    private final Deque<Vertex> trail = new ArrayDeque<>();
    private final Deque<Vertex> open = new ArrayDeque<>();
    private int visited;
    private int knots;

    private static final class Vertex {
        private final String name;
        private final List<Vertex> successors = new ArrayList<>();
        private int order;
        private int lowest;
        private int next;
        private int knot;

        private Vertex(String name) {
            this.name = name;
        }
    }

    /** A relation, with the offset of its text. */
    record Edge(String from, String to, int offset) {
    }

    Edge add(String from, String to, int offset) {
        vertex(from).successors.add(vertex(to));
        return new Edge(from, to, offset);
    }

    private Vertex vertex(String name) {
        return vertices.computeIfAbsent(name, Vertex::new);
    }

    /** Of each set of units that all wait for one another, the last relation among them. */
    List<Edge> lastEdgeOfEachKnot(List<Edge> edges) {
        vertices.values().stream().filter(vertex -> vertex.order == 0).forEach(this::visit);
        Map<Integer, Edge> last = new HashMap<>();
        for (Edge edge : edges) {
            int knot = vertices.get(edge.from).knot;
            if (knot == vertices.get(edge.to).knot) {
                last.put(knot, edge);
            }
        }
        return new ArrayList<>(last.values());
    }

    /** A shortest circle that goes through a relation; its first unit is named again at the end. */
    List<String> circleThrough(Edge closing) {
        Vertex goal = vertices.get(closing.from);
        Vertex start = vertices.get(closing.to);
        Map<Vertex, Vertex> reachedFrom = search(start, goal);
        List<String> circle = new ArrayList<>(List.of(goal.name));
        for (Vertex vertex = goal; vertex != start; vertex = reachedFrom.get(vertex)) {
            circle.add(reachedFrom.get(vertex).name);
        }
        circle.add(goal.name);
        Collections.reverse(circle);
        return circle;
    }

    /** Breadth first inside the goal's knot: from which vertex each one was reached. */
    private static Map<Vertex, Vertex> search(Vertex start, Vertex goal) {
        Map<Vertex, Vertex> reachedFrom = new HashMap<>(Map.of(start, start));
        Deque<Vertex> next = new ArrayDeque<>(List.of(start));
        while (!reachedFrom.containsKey(goal)) {
            Vertex vertex = next.remove();
            for (Vertex successor : vertex.successors) {
                if (successor.knot == goal.knot && reachedFrom.putIfAbsent(successor, vertex) == null) {
                    next.add(successor);
                }
            }
        }
        return reachedFrom;
    }

    /** Tarjan's search for strongly connected components. */
    private void visit(Vertex root) {
        enter(root);
        while (!trail.isEmpty()) {
            Vertex vertex = trail.peek();
            if (vertex.next < vertex.successors.size()) {
                follow(vertex, vertex.successors.get(vertex.next++));
            } else {
                leave(trail.pop());
            }
        }
    }

    private void enter(Vertex vertex) {
        vertex.order = ++visited;
        vertex.lowest = vertex.order;
        trail.push(vertex);
        open.push(vertex);
    }

    private void follow(Vertex vertex, Vertex successor) {
        if (successor.order == 0) {
            enter(successor);
        } else if (successor.knot == 0) {
            vertex.lowest = Math.min(vertex.lowest, successor.order);
        }
    }

    private void leave(Vertex vertex) {
        if (!trail.isEmpty()) {
            trail.peek().lowest = Math.min(trail.peek().lowest, vertex.lowest);
        }
        if (vertex.lowest == vertex.order) {
            knots++;
            Vertex member = open.pop();
            while (member != vertex) {
                member.knot = knots;
                member = open.pop();
            }
            vertex.knot = knots;
        }
    }
}
