package dandori.ui.editor.outline;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Polyline;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Rect;
import dandori.diagram.picture.UnitCard;
import dandori.diagram.theme.ThemeColour;
import dandori.model.Relation;
import dandori.ui.diagram.content.JobnetContent;
import dandori.ui.diagram.draw.GcPen;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.canvas.JobnetViewer;
import dandori.ui.editor.document.DocumentListener;

/** The whole drawing in small, with a frame around what is seen of it; the frame can be dragged. */
final class Thumbnail {

    private static final int MARGIN = 12;
    private static final double LINE = 6;
    private static final int RADIUS = 10;
    private static final int SOFT = 60;

    private final JobnetEditor editor;
    private final Canvas canvas;

    Thumbnail(Composite parent, JobnetEditor editor) {
        this.editor = editor;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::centre);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                centre(event);
            }
        });
        follow();
    }

    private void follow() {
        PropertyChangeListener scrolled = event -> canvas.redraw();
        ZoomListener zoomed = zoom -> canvas.redraw();
        DocumentListener edited = canvas::redraw;
        Runnable themed = canvas::redraw;
        ISelectionChangedListener turned = event -> canvas.redraw();
        viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
        editor.pane().zoom().manager().addZoomListener(zoomed);
        editor.document().addListener(edited);
        Theme.current().addListener(themed);
        viewer().addSelectionChangedListener(turned);
        canvas.addListener(SWT.Dispose, event -> {
            viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
            viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
            editor.pane().zoom().manager().removeZoomListener(zoomed);
            editor.document().removeListener(edited);
            Theme.current().removeListener(themed);
            viewer().removeSelectionChangedListener(turned);
        });
    }

    private JobnetViewer viewer() {
        return editor.pane().viewer();
    }

    private FreeformViewport viewport() {
        return viewer().root().viewport();
    }

    /** What is seen of the drawing, in its own pixels. */
    private Rect seen() {
        double zoom = editor.pane().zoom().value();
        org.eclipse.draw2d.geometry.Rectangle area = viewport().getClientArea();
        return new Rect(area.x / zoom, area.y / zoom, area.width / zoom, area.height / zoom);
    }

    private Rect whole() {
        return viewer().drawing().content().diagram().units().stream().map(UnitCard::bounds).reduce(Rect::union)
                .map(used -> used.grown(MARGIN)).orElseGet(this::seen);
    }

    private Placement placement() {
        Rect whole = whole();
        Rectangle room = canvas.getClientArea();
        double scale = Math.min(0.5, Math.min(room.width / whole.width(), room.height / whole.height()));
        double left = (room.width - whole.width() * scale) / 2;
        double top = (room.height - whole.height() * scale) / 2;
        return new Placement(left - whole.x() * scale, top - whole.y() * scale, scale);
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        gc.setBackground(theme.colour(ThemeColour.CANVAS));
        gc.fillRectangle(canvas.getClientArea());
        if (canvas.getClientArea().isEmpty()) {
            return;
        }
        Placement at = placement();
        picture().draw(new GcPen(gc), at);
        frame(gc, at);
    }

    private Drawing picture() {
        JobnetContent content = viewer().drawing().content();
        Drawing.Builder picture = Drawing.builder();
        for (Relation relation : content.relations()) {
            content.route(relation).ifPresent(route -> picture.figure(new Polyline(route.points(), 0),
                    Ink.line(ThemeColour.RELATION, LINE)));
        }
        for (DiagramUnit unit : content.diagram().units()) {
            Rect box = Grid.unitBounds(unit.cell());
            ThemeColour colour = ThemeColour.valueOf(unit.kind().family().name());
            picture.figure(new RoundedRect(box.x(), box.y(), box.width(), box.height(), RADIUS), Ink.fill(colour));
        }
        return picture.build();
    }

    private void frame(GC gc, Placement at) {
        Rect seen = seen();
        int x = (int) Math.round(at.x(seen.x()));
        int y = (int) Math.round(at.y(seen.y()));
        int width = (int) Math.round(seen.width() * at.scale());
        int height = (int) Math.round(seen.height() * at.scale());
        gc.setForeground(Theme.current().colour(ThemeColour.SELECTION));
        gc.setBackground(Theme.current().colour(ThemeColour.SELECTION));
        gc.setAlpha(SOFT);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.drawRectangle(x, y, width, height);
    }

    /** Moves the frame so that the mouse is in its middle. */
    private void centre(Event event) {
        Placement at = placement();
        double zoom = editor.pane().zoom().value();
        double x = (event.x - at.x()) / at.scale() * zoom;
        double y = (event.y - at.y()) / at.scale() * zoom;
        org.eclipse.draw2d.geometry.Rectangle area = viewport().getClientArea();
        viewport().setViewLocation((int) x - area.width / 2, (int) y - area.height / 2);
    }
}
