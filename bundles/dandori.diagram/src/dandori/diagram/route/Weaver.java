package dandori.diagram.route;

import dandori.diagram.Grid;
import dandori.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns plans into points: strands in the horizontal lanes first, then in the vertical ones, which join them. */
final class Weaver {
    /** Half a lane: how far a line of another lane may be from its middle. */
    private static final double REACH_X = (Grid.CELL_WIDTH - Grid.UNIT_WIDTH) / 2.0;

    private record Trunk(Ports.Origin origin, Lane lane) {
    }

    private final List<Plan> plans;
    private final Ports ports;
    private final Map<Plan, Strand[]> strands = new IdentityHashMap<>();
    private final Map<Trunk, Strand> trunks = new HashMap<>();

    Weaver(List<Plan> plans, Ports ports) {
        this.plans = plans;
        this.ports = ports;
        weave(false);
        weave(true);
    }

    private void weave(boolean vertical) {
        Map<Lane, List<Strand>> lanes = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (int i = 0; i < plan.lanes().size(); i++) {
                Lane lane = plan.lanes().get(i);
                if (lane.vertical() == vertical) {
                    Strand strand = strand(plan, i, lanes.computeIfAbsent(lane, any -> new ArrayList<>()));
                    end(strand, plan, i, i - 1);
                    end(strand, plan, i, i + 1);
                }
            }
        }
        lanes.forEach((lane, inLane) -> new Tracks(lane).assign(inLane));
    }

    private Strand strand(Plan plan, int index, List<Strand> inLane) {
        Strand strand = index == 0 && ports.bundled(plan)
                ? trunks.computeIfAbsent(new Trunk(Ports.Origin.of(plan), plan.lanes().get(0)), any -> fresh(inLane))
                : fresh(inLane);
        strands.computeIfAbsent(plan, any -> new Strand[plan.lanes().size()])[index] = strand;
        return strand;
    }

    private static Strand fresh(List<Strand> inLane) {
        Strand strand = new Strand();
        inLane.add(strand);
        return strand;
    }

    /** Adds to a strand the end towards the neighbouring lane, or towards the unit beyond the first or last lane. */
    private void end(Strand strand, Plan plan, int index, int neighbour) {
        boolean vertical = plan.lanes().get(index).vertical();
        double middle = plan.lanes().get(index).middle();
        if (neighbour >= 0 && neighbour < plan.lanes().size()) {
            double place = vertical ? strands.get(plan)[neighbour].track() : plan.lanes().get(neighbour).middle();
            strand.end(place, side(beyond(plan, index, neighbour), middle), vertical ? 0 : REACH_X);
        } else {
            Point port = neighbour < 0 ? ports.exit(plan) : ports.entry(plan);
            strand.end(vertical ? port.y() : port.x(), side(vertical ? port.x() : port.y(), middle), 0);
        }
    }

    /** Where the way is after the neighbouring lane, across this one. */
    private double beyond(Plan plan, int index, int neighbour) {
        int next = neighbour + (neighbour - index);
        if (next >= 0 && next < plan.lanes().size()) {
            return plan.lanes().get(next).middle();
        }
        Point port = next < 0 ? ports.exit(plan) : ports.entry(plan);
        return plan.lanes().get(index).vertical() ? port.x() : port.y();
    }

    private static int side(double place, double middle) {
        return place < middle ? -1 : 1;
    }

    /** The corners of a way, ends included, with nothing superfluous. */
    List<Point> points(Plan plan) {
        List<Point> points = new ArrayList<>();
        Point at = ports.exit(plan);
        points.add(at);
        for (int i = 0; i < plan.lanes().size(); i++) {
            double track = strands.get(plan)[i].track();
            at = plan.lanes().get(i).vertical() ? new Point(track, at.y()) : new Point(at.x(), track);
            points.add(at);
        }
        Point entry = ports.entry(plan);
        points.add(plan.entry().horizontal() ? new Point(at.x(), entry.y()) : new Point(entry.x(), at.y()));
        points.add(entry);
        return Corners.only(points);
    }
}
