package dandori.diagram.picture;

import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Path;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Rect;
import dandori.diagram.icon.UnitIcons;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.mark.Mark;
import dandori.diagram.mark.StateMark;
import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.ThemeColour;
import java.util.Optional;

/**
 * The picture of one unit in coordinates of its own: the box from (0,0) to {@link Grid#UNIT_WIDTH} by {@link
 * Grid#UNIT_HEIGHT}, badges reaching {@link #OVERHANG} beyond it.
 *
 * <p>A unit that holds others has a second edge behind, a recovery unit a dashed border and a mark at its icon. A state
 * tints the box, colours the border and puts a badge at the upper right; a change the same with its badge at the upper
 * left; a problem has a badge at the lower right.
 */
public final class UnitCard {
    /** How far badges and second edge reach beyond the box, pixels. */
    public static final double OVERHANG = 8;

    private static final double RADIUS = 7;
    private static final double STACK = 4;
    private static final double ICON = 32;
    private static final double ICON_X = 7;
    private static final double LARGE = 52;
    private static final Rect LARGE_ICON = new Rect((Grid.UNIT_WIDTH - LARGE) / 2, (Grid.UNIT_HEIGHT - LARGE) / 2,
            LARGE, LARGE);
    private static final double BADGE = 21;
    private static final double LARGE_BADGE = 34;
    private static final double THIN = 1.3;
    private static final double THICK = 2.4;

    private final CardText texts;

    /** Cards whose texts are laid out by {@code texts}. */
    public UnitCard(CardText texts) {
        this.texts = texts;
    }

    /** Where a unit is in the picture, badges included. */
    public static Rect bounds(DiagramUnit unit) {
        return Grid.unitBounds(unit.cell()).grown(OVERHANG);
    }

    /** Where the card of a unit goes in the picture. */
    public static Placement at(DiagramUnit unit) {
        Rect box = Grid.unitBounds(unit.cell());
        return Placement.at(box.x(), box.y());
    }

    /** The card of a unit. */
    public Drawing drawing(DiagramUnit unit, UnitOverlay overlay, CardDetail detail) {
        Drawing.Builder card = Drawing.builder();
        String foot = overlay.note().isBlank() ? unit.label().detail() : overlay.note();
        boolean full = detail == CardDetail.FULL;
        box(card, unit, overlay);
        if (full && !foot.isBlank()) {
            foot(card, overlay);
        }
        border(card, unit, overlay);
        icon(card, unit, overlay, full ? iconSquare(!foot.isBlank()) : LARGE_ICON);
        if (full) {
            texts.draw(card, unit.label(), new CardText.Foot(foot, overlay.problem().isPresent()));
        }
        badges(card, overlay, full ? BADGE : LARGE_BADGE);
        return card.build();
    }

    private static Rect iconSquare(boolean footed) {
        double height = Grid.UNIT_HEIGHT - (footed ? CardText.FOOT : 0);
        return new Rect(ICON_X, (height - ICON) / 2, ICON, ICON);
    }

    private static void box(Drawing.Builder card, DiagramUnit unit, UnitOverlay overlay) {
        if (unit.kind().container()) {
            card.figure(outline(STACK), new Ink(ThemeColour.UNIT_STACK, ThemeColour.UNIT_BORDER, 1, Dash.SOLID));
        }
        card.figure(outline(0), Ink.fill(fill(overlay)));
    }

    private static RoundedRect outline(double offset) {
        return new RoundedRect(offset, offset, Grid.UNIT_WIDTH, Grid.UNIT_HEIGHT, RADIUS);
    }

    private static ColourToken fill(UnitOverlay overlay) {
        return overlay.state().<ColourToken>map(StateMark::tint)
                .or(() -> overlay.change().map(ChangeMark::tint)).orElse(ThemeColour.UNIT_BODY);
    }

    private static void foot(Drawing.Builder card, UnitOverlay overlay) {
        double top = Grid.UNIT_HEIGHT - CardText.FOOT;
        if (overlay.state().isEmpty() && overlay.change().isEmpty()) {
            card.figure(Path.of("M0 " + top + " H" + Grid.UNIT_WIDTH + " V" + (Grid.UNIT_HEIGHT - RADIUS) + " A"
                    + (Grid.UNIT_WIDTH - RADIUS) + " " + (Grid.UNIT_HEIGHT - RADIUS) + " " + RADIUS + " 0 90 A" + RADIUS
                    + " " + (Grid.UNIT_HEIGHT - RADIUS) + " " + RADIUS + " 90 90 Z"), Ink.fill(ThemeColour.UNIT_FOOT));
        }
        card.figure(Path.of("M0 " + top + " H" + Grid.UNIT_WIDTH), Ink.line(ThemeColour.UNIT_RULE, 1));
    }

    private static void border(Drawing.Builder card, DiagramUnit unit, UnitOverlay overlay) {
        Optional<ColourToken> edge = overlay.state().<ColourToken>map(StateMark::edge)
                .or(() -> overlay.change().map(ChangeMark::edge));
        Ink ink = Ink.line(edge.orElse(ThemeColour.UNIT_BORDER), edge.isPresent() ? THICK : THIN);
        card.figure(outline(0), unit.recovery() ? ink.with(Dash.DASHED) : ink);
    }

    private static void icon(Drawing.Builder card, DiagramUnit unit, UnitOverlay overlay, Rect square) {
        Drawing icon = UnitIcons.of(unit.kind(), unit.recovery()).recoloured(ThemeColour.UNIT_BODY, fill(overlay));
        card.drawing(icon, UnitIcons.at(square.x(), square.y(), square.width()));
    }

    private static void badges(Drawing.Builder card, UnitOverlay overlay, double size) {
        double right = Grid.UNIT_WIDTH + OVERHANG - size;
        double left = -OVERHANG;
        double bottom = Grid.UNIT_HEIGHT + OVERHANG - size;
        overlay.state().ifPresent(mark -> badge(card, mark, new Placement(right, left, size / Mark.SIZE)));
        overlay.change().ifPresent(mark -> badge(card, mark, new Placement(left, left, size / Mark.SIZE)));
        overlay.problem().ifPresent(mark -> badge(card, mark, new Placement(right, bottom, size / Mark.SIZE)));
    }

    private static void badge(Drawing.Builder card, Mark mark, Placement at) {
        card.drawing(mark.badge(), at);
    }
}
