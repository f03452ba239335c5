package dandori.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Polyline;
import dandori.diagram.geometry.Point;
import dandori.diagram.picture.JobnetPicture;
import dandori.diagram.picture.Overlay;
import dandori.diagram.route.RelationRoute;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.VectorGraphics;

/** A relation on its way around the units, with a glow while it is selected or a drop is meant for it. */
public final class RelationFigure extends PolylineConnection {

    /** What the glow says. */
    public enum Glow {
        NONE(ThemeColour.NONE), HOVERED(ThemeColour.SELECTION_SOFT), SELECTED(ThemeColour.SELECTION),
        DROP_ALLOWED(ThemeColour.DROP_ALLOWED), DROP_REFUSED(ThemeColour.DROP_REFUSED);

        private final ThemeColour colour;

        Glow(ThemeColour colour) {
            this.colour = colour;
        }
    }

    private static final int REACH = 8;
    private static final double GLOW_WIDTH = 5;

    private RelationRoute route;
    private Drawing line = Drawing.EMPTY;
    private Glow glow = Glow.NONE;

    /** A relation without a way yet. */
    public RelationFigure() {
        setTolerance((int) RelationRoute.HIT_DISTANCE);
    }

    /** Shows the relation on this way. */
    public void show(RelationRoute way) {
        if (way.equals(route)) {
            return;
        }
        route = way;
        line = JobnetPicture.relation(way, Overlay.NONE);
        setPoints(points(way.points()));
        revalidate();
        repaint();
    }

    private static PointList points(List<Point> corners) {
        PointList points = new PointList(corners.size());
        corners.forEach(corner -> points.addPoint((int) Math.round(corner.x()), (int) Math.round(corner.y())));
        return points;
    }

    /** The names of the units at both ends with an arrow between; empty before there are any. */
    public String ends() {
        return route == null ? "" : route.relation().from() + "→" + route.relation().to();
    }

    /** The way is given; anchors do not change it. */
    @Override
    public void layout() {
        fireFigureMoved();
    }

    /** Sets the glow. */
    public void setGlow(Glow wanted) {
        if (wanted != glow) {
            glow = wanted;
            repaint();
        }
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            bounds = getPoints().getBounds().getCopy().expand(REACH, REACH);
        }
        return bounds;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (route == null) {
            return;
        }
        if (glow != Glow.NONE) {
            VectorGraphics.draw(graphics, glow(), Placement.ORIGIN);
        }
        VectorGraphics.draw(graphics, line, Placement.ORIGIN);
    }

    private Drawing glow() {
        Ink ink = Ink.line(glow.colour, glow == Glow.SELECTED ? GLOW_WIDTH - 1 : GLOW_WIDTH);
        return Drawing.builder().figure(new Polyline(route.points(), REACH - 2), ink).build();
    }
}
