package dandori.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.draw.Circle;
import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Path;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Rect;
import dandori.diagram.picture.CardDetail;
import dandori.diagram.picture.CardText;
import dandori.diagram.picture.UnitCard;
import dandori.diagram.picture.UnitOverlay;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Fonts;
import dandori.ui.diagram.draw.VectorGraphics;

/** A unit as its card shows it, with a ring while it is selected and a handle for drawing relations while pointed at. */
public final class UnitFigure extends Figure {

    /** How strongly a ring marks the unit. */
    public enum Ring {
        NONE(ThemeColour.NONE, ThemeColour.NONE, 0), HOVERED(ThemeColour.NONE, ThemeColour.SELECTION_SOFT, 2.2),
        SELECTED(ThemeColour.SELECTION_SOFT, ThemeColour.SELECTION, 1.3),
        PRIMARY(ThemeColour.SELECTION_SOFT, ThemeColour.SELECTION, 2.2),
        ALLOWED(ThemeColour.NONE, ThemeColour.DROP_ALLOWED, 2.6),
        REFUSED(ThemeColour.NONE, ThemeColour.DROP_REFUSED, 2.6);

        private final Ink ink;

        Ring(ThemeColour fill, ThemeColour line, double width) {
            ink = new Ink(fill, line, width, Dash.SOLID);
        }
    }

    private static final CardText TEXTS = new CardText(new LineBreaker(Fonts.measure()));
    private static final UnitCard CARDS = new UnitCard(TEXTS);
    private static final int HANDLE_RADIUS = 7;
    private static final int HANDLE_REACH = 12;
    private static final double RING_GAP = 3.5;
    private static final double RING_RADIUS = 10;
    private static final Drawing HANDLE = Drawing.builder()
            .figure(new Circle(0, 0, HANDLE_RADIUS), new Ink(ThemeColour.SELECTION, ThemeColour.CANVAS, 1.5,
                    Dash.SOLID))
            .figure(Path.of("M-3.2 0 L3 0 M0 -3 L3.2 0 L0 3"), Ink.line(ThemeColour.CANVAS, 1.7)).build();

    private DiagramUnit unit;
    private UnitOverlay overlay = UnitOverlay.NONE;
    private CardDetail detail = CardDetail.FULL;
    private Drawing card = Drawing.EMPTY;
    private Ring ring = Ring.NONE;
    private boolean handle;

    /** Shows a unit with what is laid over it. */
    public void show(DiagramUnit shown, UnitOverlay over) {
        if (!shown.equals(unit) || !over.equals(overlay)) {
            unit = shown;
            overlay = over;
            draw();
        }
    }

    /** How much of the card is drawn. */
    public void setDetail(CardDetail wanted) {
        if (wanted != detail) {
            detail = wanted;
            draw();
        }
    }

    private void draw() {
        if (unit != null) {
            card = CARDS.drawing(unit, overlay, detail);
            repaint();
        }
    }

    /** Whether the name is shown with an ellipsis. */
    public boolean isNameShortened() {
        return TEXTS.shortened(unit.label());
    }

    /** The name on the card; empty before there is one. */
    public String name() {
        return unit == null ? "" : unit.label().name();
    }

    /** What is laid over the card in words: the state; empty when nothing is. */
    public String state() {
        return overlay.note();
    }

    /** What the figure occupies in the drawing. */
    public static Rectangle bounds(DiagramUnit unit) {
        Rect bounds = UnitCard.bounds(unit);
        return new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
    }

    /** The box of the unit within the figure, without badges. */
    public Rectangle box() {
        int overhang = (int) UnitCard.OVERHANG;
        return getBounds().getCopy().shrink(overhang, overhang);
    }

    /** Marks the unit. */
    public void setRing(Ring wanted) {
        if (wanted != ring) {
            ring = wanted;
            repaint();
        }
    }

    /** Shows or hides the handle a relation can be drawn from. */
    public void setHandleShown(boolean shown) {
        if (shown != handle) {
            handle = shown;
            repaint();
        }
    }

    /** Whether a point of the drawing is on the handle. */
    public boolean isOnHandle(int x, int y) {
        Rectangle box = box();
        int dx = x - box.right();
        int dy = y - (box.y + Grid.UNIT_HEIGHT / 2);
        return dx * dx + dy * dy <= HANDLE_REACH * HANDLE_REACH;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = box();
        if (ring != Ring.NONE) {
            VectorGraphics.draw(graphics, ring(), Placement.at(box.x, box.y));
        }
        VectorGraphics.draw(graphics, card, Placement.at(box.x, box.y));
        if (handle) {
            VectorGraphics.draw(graphics, HANDLE, Placement.at(box.right(), box.y + Grid.UNIT_HEIGHT / 2.0));
        }
    }

    private Drawing ring() {
        RoundedRect round = new RoundedRect(-RING_GAP, -RING_GAP, Grid.UNIT_WIDTH + 2 * RING_GAP,
                Grid.UNIT_HEIGHT + 2 * RING_GAP, RING_RADIUS);
        return Drawing.builder().figure(round, ring.ink).build();
    }
}
