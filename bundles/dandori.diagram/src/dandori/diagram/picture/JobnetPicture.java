package dandori.diagram.picture;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.RelationKind;
import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Path;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.route.RelationRoute;
import dandori.diagram.route.Routes;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.ThemeColour;
import java.util.ArrayList;
import java.util.List;

/** The picture of a whole jobnet: grid, relations, units, in this order from the bottom. */
public final class JobnetPicture {
    private static final double LINE = 1.5;
    private static final double THICK_LINE = 2.4;
    private static final double MARGIN = 8;

    private final DiagramJobnet jobnet;
    private final Overlay overlay;
    private final UnitCard cards;
    private final Routes routes;

    /** A picture of the jobnet with the overlay, cards drawn by {@code cards}. */
    public JobnetPicture(DiagramJobnet jobnet, Overlay overlay, UnitCard cards) {
        this.jobnet = jobnet;
        this.overlay = overlay;
        this.cards = cards;
        this.routes = Routes.of(jobnet);
    }

    /** The line and arrow of a relation; with the colour of its change if it has one. */
    public static Drawing relation(RelationRoute route, Overlay overlay) {
        DiagramRelation relation = route.relation();
        ChangeMark change = overlay.relations().get(relation);
        boolean condition = relation.kind() == RelationKind.CON;
        ColourToken colour = change != null
                ? change.edge()
                : condition ? ThemeColour.RELATION_CONDITION : ThemeColour.RELATION;
        boolean dashed = condition || change == ChangeMark.REMOVED;
        Ink line = Ink.line(colour, change == null ? LINE : THICK_LINE).with(dashed ? Dash.DASHED : Dash.SOLID);
        return Drawing.builder().figure(route.line(), line).figure(route.arrow(), Ink.fill(colour)).build();
    }

    /** What the picture covers: its grid, and units beyond it. */
    public Rect bounds() {
        Rect bounds = new Rect(0, 0, (double) jobnet.columns() * Grid.CELL_WIDTH,
                (double) jobnet.rows() * Grid.CELL_HEIGHT);
        for (DiagramUnit unit : jobnet.units()) {
            bounds = bounds.union(Grid.cellBounds(unit.cell()));
        }
        return bounds;
    }

    /** What the picture covers without the empty rest of the grid. */
    public Rect usedBounds() {
        Rect used = jobnet.units().stream().map(UnitCard::bounds).reduce(Rect::union).orElse(bounds());
        for (RelationRoute route : routes.all()) {
            used = used.union(route.bounds());
        }
        return used.grown(MARGIN);
    }

    /** The lines between the cells. */
    public Drawing grid() {
        Rect bounds = bounds();
        Drawing.Builder grid = Drawing.builder();
        for (double x = Grid.CELL_WIDTH; x < bounds.right(); x += Grid.CELL_WIDTH) {
            grid.figure(Path.of("M" + x + " " + bounds.y() + " V" + bounds.bottom()), Ink.line(ThemeColour.GRID, 1));
        }
        for (double y = Grid.CELL_HEIGHT; y < bounds.bottom(); y += Grid.CELL_HEIGHT) {
            grid.figure(Path.of("M" + bounds.x() + " " + y + " H" + bounds.right()), Ink.line(ThemeColour.GRID, 1));
        }
        return grid.build();
    }

    /** The relations, then the units, each a part of its own. */
    public List<PicturePart> parts() {
        List<PicturePart> parts = new ArrayList<>();
        for (RelationRoute route : routes.all()) {
            DiagramRelation relation = route.relation();
            parts.add(new PicturePart("relation " + relation.kind().key(), relation.from() + " → " + relation.to(), "",
                    relation(route, overlay)));
        }
        for (DiagramUnit unit : jobnet.units()) {
            parts.add(part(unit));
        }
        return parts;
    }

    private PicturePart part(DiagramUnit unit) {
        UnitOverlay over = overlay.of(unit.id());
        Drawing card = Drawing.builder().drawing(cards.drawing(unit, over, CardDetail.FULL), UnitCard.at(unit)).build();
        StringBuilder kind = new StringBuilder("unit ").append(unit.kind().key());
        over.marks().forEach(mark -> kind.append(' ').append(mark.key()));
        String description = over.note().isBlank()
                ? unit.label().comment()
                : (unit.label().comment() + "\n" + over.note()).strip();
        return new PicturePart(kind.toString(), unit.label().name(), description, card);
    }

    /** Draws everything but the ground with the pen. */
    public void draw(Pen pen, Placement at) {
        grid().draw(pen, at);
        parts().forEach(part -> part.drawing().draw(pen, at));
    }

    /** The name of the jobnet. */
    public String title() {
        return jobnet.name();
    }
}
