package dandori.bench.layout;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramUnit;
import dandori.diagram.route.Routes;
import dandori.diagram.tidy.Tidied;
import dandori.diagram.tidy.Tidy;
import java.util.List;

/** What Tidy does in the editor: cells of the grid, then ways around the icons. */
final class OurLayout implements Layouter {

    private final Tidy tidy;

    /** On the grid of the file format. */
    OurLayout() {
        this(new Tidy());
    }

    /** On another grid: of 10,000 units the file format takes no other arrangement than a full square. */
    OurLayout(Tidy tidy) {
        this.tidy = tidy;
    }

    @Override
    public String name() {
        return "dandori";
    }

    @Override
    public Drawn arrange(DiagramJobnet jobnet) {
        Tidied.Arranged done = (Tidied.Arranged) tidy.all(jobnet);
        List<DiagramUnit> units = jobnet.units().stream().map(unit -> unit.at(done.cells().get(unit.id()))).toList();
        Routes routes = Routes.of(
                new DiagramJobnet(jobnet.name(), done.columns(), done.rows(), units, jobnet.relations()));
        return () -> new Picture(routes.all().stream()
                .map(way -> new Picture.Line(way.relation().from(), way.relation().to(), way.points())).toList());
    }
}
