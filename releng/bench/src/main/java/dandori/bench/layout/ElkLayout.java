package dandori.bench.layout;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** ELK's layered algorithm as it comes, left to right, with rectangular lines. */
final class ElkLayout implements Layouter {

    ElkLayout() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    @Override
    public String name() {
        return "ELK layered";
    }

    @Override
    public Drawn arrange(DiagramJobnet jobnet) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (DiagramUnit unit : jobnet.units()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setIdentifier(unit.id());
            node.setDimensions(Grid.UNIT_WIDTH, Grid.UNIT_HEIGHT);
            nodes.put(unit.id(), node);
        }
        jobnet.relations().forEach(
                relation -> ElkGraphUtil.createSimpleEdge(nodes.get(relation.from()), nodes.get(relation.to())));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return () -> new Picture(graph.getContainedEdges().stream().map(ElkLayout::line).toList());
    }

    private static Picture.Line line(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return new Picture.Line(edge.getSources().get(0).getIdentifier(), edge.getTargets().get(0).getIdentifier(),
                points);
    }
}
