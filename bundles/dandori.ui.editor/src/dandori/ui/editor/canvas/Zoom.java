package dandori.ui.editor.canvas;

import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import dandori.diagram.geometry.Rect;
import dandori.diagram.picture.CardDetail;
import dandori.diagram.picture.UnitCard;
import dandori.ui.diagram.UiTrace;

/** How large the drawing is shown: by Ctrl and the wheel at the mouse, step by step, or so that all of it is seen. */
public final class Zoom {

    /** Below this zoom texts cannot be read and are left out. */
    private static final double READABLE = 0.4;
    private static final double COMFORTABLE = 0.65;
    private static final double LEAST = 0.25;
    private static final double MOST = 4;
    private static final double WHEEL_STEP = 1.15;
    private static final int MARGIN = 16;

    private final JobnetViewer viewer;
    private final ZoomManager zooms;

    /** Watches over the zoom of a viewer that has its control. */
    public Zoom(JobnetViewer viewer) {
        this.viewer = viewer;
        zooms = viewer.root().getZoomManager();
        zooms.addZoomListener(this::zoomed);
        viewer.getControl().addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    /** The zoom, 1 for 100 %. */
    public double value() {
        return zooms.getZoom();
    }

    /** The manager that tells of changes. */
    public ZoomManager manager() {
        return zooms;
    }

    /** The next larger zoom. */
    public void in() {
        at(zooms.getNextZoomLevel(), centre());
    }

    /** The next smaller zoom. */
    public void out() {
        at(zooms.getPreviousZoomLevel(), centre());
    }

    /** As large as in documents. */
    public void actualSize() {
        at(1, centre());
    }

    /** So that all units are seen, never larger than actual size. */
    public void fit() {
        Rectangle used = used();
        Dimension room = viewport().getClientArea().getSize();
        set(Math.max(LEAST, Math.min(1, fitting(used, room))));
        int left = (int) (used.getCenter().x * value()) - room.width / 2;
        int top = (int) (used.getCenter().y * value()) - room.height / 2;
        viewport().setViewLocation(left, top);
    }

    /** As {@link #fit()} where that shows units that cannot be seen at actual size, and its texts can still be read. */
    public void fitIfUseful() {
        Rectangle used = used();
        Dimension room = viewport().getClientArea().getSize();
        boolean large = used.right() > room.width || used.bottom() > room.height;
        if (large && fitting(used, room) >= COMFORTABLE) {
            fit();
        }
    }

    private static double fitting(Rectangle used, Dimension room) {
        return Math.min((double) room.width / used.width, (double) room.height / used.height);
    }

    /** What units cover, with a margin; all cells of a jobnet without units. */
    private Rectangle used() {
        Rect used = viewer.drawing().content().diagram().units().stream().map(UnitCard::bounds).reduce(Rect::union)
                .orElseGet(this::cells).grown(MARGIN);
        return new Rectangle((int) used.x(), (int) used.y(), (int) used.width(), (int) used.height());
    }

    private Rect cells() {
        Rectangle cells = viewer.root().ground().cells();
        return new Rect(cells.x, cells.y, cells.width, cells.height);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
            event.doit = false;
            double zoom = event.count > 0 ? value() * WHEEL_STEP : value() / WHEEL_STEP;
            at(Math.max(LEAST, Math.min(MOST, snapped(zoom))), new Point(event.x, event.y));
        }
    }

    /** Close to 100 % is 100 %, where letters are sharpest. */
    private static double snapped(double zoom) {
        return Math.abs(zoom - 1) < (WHEEL_STEP - 1) / 2 ? 1 : zoom;
    }

    private Point centre() {
        return viewport().getClientArea().getCopy().setLocation(0, 0).getCenter();
    }

    /** Zooms so that what is seen at a point of the control stays there. */
    private void at(double zoom, Point fixed) {
        Point view = viewport().getViewLocation();
        double x = (view.x + fixed.x) / value();
        double y = (view.y + fixed.y) / value();
        set(zoom);
        viewport().setViewLocation((int) Math.round(x * zoom) - fixed.x, (int) Math.round(y * zoom) - fixed.y);
    }

    private void set(double zoom) {
        zooms.setZoom(zoom);
        viewer.canvas().getViewport().validate();
    }

    private void zoomed(double zoom) {
        viewer.drawing().setDetail(zoom < READABLE ? CardDetail.OVERVIEW : CardDetail.FULL);
        UiTrace.event("zoom", zoom);
    }

    private FreeformViewport viewport() {
        return viewer.root().viewport();
    }
}
