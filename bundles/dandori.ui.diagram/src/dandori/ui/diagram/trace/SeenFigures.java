package dandori.ui.diagram.trace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Rectangle;

import dandori.diagram.Grid;
import dandori.ui.diagram.figures.GroundFigure;
import dandori.ui.diagram.figures.RelationFigure;
import dandori.ui.diagram.figures.UnitFigure;

/** The units, relations and cells that can be seen of a drawing. */
final class SeenFigures {

    private static final int HANDLE = 8;

    private final FigureCanvas canvas;
    private final List<Place> places = new ArrayList<>();

    private SeenFigures(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    static List<Place> in(FigureCanvas canvas) {
        SeenFigures seen = new SeenFigures(canvas);
        seen.walk(canvas.getContents());
        return seen.places;
    }

    private void walk(IFigure figure) {
        if (figure instanceof UnitFigure unit) {
            unit(unit);
        } else if (figure instanceof RelationFigure relation) {
            Point middle = relation.getPoints().getMidpoint();
            add("Relation", relation.ends(), relation, new org.eclipse.draw2d.geometry.Rectangle(middle, middle));
            ends(relation);
        } else if (figure instanceof GroundFigure ground) {
            cells(ground);
        }
        for (Object child : figure.getChildren()) {
            walk((IFigure) child);
        }
    }

    private void unit(UnitFigure unit) {
        org.eclipse.draw2d.geometry.Rectangle box = unit.box();
        add("Unit", unit.name(), unit, box);
        if (!unit.state().isEmpty()) {
            add("State", unit.name() + " " + unit.state(), unit, box);
        }
        add("Handle", unit.name(), unit, new org.eclipse.draw2d.geometry.Rectangle(box.right() - HANDLE / 2,
                box.y + box.height / 2 - HANDLE / 2, HANDLE, HANDLE));
    }

    private void ends(RelationFigure relation) {
        Point first = relation.getPoints().getFirstPoint();
        Point last = relation.getPoints().getLastPoint();
        add("RelationStart", relation.ends(), relation, new org.eclipse.draw2d.geometry.Rectangle(first, first));
        add("RelationEnd", relation.ends(), relation, new org.eclipse.draw2d.geometry.Rectangle(last, last));
    }

    private void cells(GroundFigure ground) {
        org.eclipse.draw2d.geometry.Rectangle all = ground.cells();
        for (int x = 0; x < all.width; x += Grid.CELL_WIDTH) {
            for (int y = 0; y < all.height; y += Grid.CELL_HEIGHT) {
                add("Cell", x / Grid.CELL_WIDTH + "," + y / Grid.CELL_HEIGHT, ground,
                        new org.eclipse.draw2d.geometry.Rectangle(x, y, Grid.CELL_WIDTH, Grid.CELL_HEIGHT));
            }
        }
    }

    /** Only what can be pointed at: the middle has to be in the window. */
    private void add(String kind, String text, IFigure figure, org.eclipse.draw2d.geometry.Rectangle bounds) {
        org.eclipse.draw2d.geometry.Rectangle at = bounds.getCopy();
        figure.translateToAbsolute(at);
        Rectangle inCanvas = new Rectangle(at.x, at.y, at.width, at.height);
        if (canvas.getClientArea().contains(at.getCenter().x, at.getCenter().y)) {
            places.add(new Place(kind, text, canvas.getDisplay().map(canvas, null, inCanvas)));
        }
    }
}
