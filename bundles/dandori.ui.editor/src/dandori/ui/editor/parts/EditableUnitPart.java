package dandori.ui.editor.parts;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;

import dandori.ui.diagram.figures.UnitFigure;
import dandori.ui.diagram.figures.UnitFigure.Ring;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.actions.RelationTool;
import dandori.ui.editor.actions.UnitTracker;
import dandori.ui.editor.policies.RelationEndsPolicy;

/** A unit that can be moved, renamed and connected. */
public final class EditableUnitPart extends UnitPart {

    @Override
    protected IFigure createFigure() {
        IFigure figure = super.createFigure();
        figure.addMouseMotionListener(new Pointing());
        figure.addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                explain("");
            }
        });
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new RelationEndsPolicy());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        boolean handle = request instanceof SelectionRequest selection && isOnHandle(selection.getLocation());
        return handle ? RelationTool.dragged() : new UnitTracker(this);
    }

    private boolean isOnHandle(Point location) {
        Point point = location.getCopy();
        unitFigure().translateToRelative(point);
        return unitFigure().isOnHandle(point.x, point.y);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN) {
            DrawingHost.of(this).open(unit());
        } else if (request.getType() == RequestConstants.REQ_DIRECT_EDIT && request instanceof LocationRequest) {
            DrawingHost.of(this).rename(unit());
        }
    }

    /** Shows the ring and the handle that go with the state of selection. */
    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        unitFigure().setRing(ring());
        unitFigure().setHandleShown(value == SELECTED_PRIMARY);
    }

    /** Another ring, for as long as a relation is drawn to the unit; NONE gives back the one of its selection. */
    public void ring(Ring wanted) {
        unitFigure().setRing(wanted == Ring.NONE ? ring() : wanted);
    }

    private void explain(String words) {
        getViewer().getControl().setToolTipText(words.isEmpty() ? null : words);
    }

    private Ring ring() {
        return switch (getSelected()) {
            case SELECTED_PRIMARY -> Ring.PRIMARY;
            case SELECTED -> Ring.SELECTED;
            default -> Ring.NONE;
        };
    }

    /** Shows the handle while the mouse is over the unit, and what it is for. */
    private final class Pointing extends MouseMotionListener.Stub {

        @Override
        public void mouseEntered(MouseEvent event) {
            unitFigure().setHandleShown(true);
            explain(explanation());
            if (getSelected() == SELECTED_NONE) {
                unitFigure().setRing(Ring.HOVERED);
            }
        }

        @Override
        public void mouseExited(MouseEvent event) {
            explain("");
            UnitFigure figure = unitFigure();
            figure.setHandleShown(getSelected() == SELECTED_PRIMARY);
            figure.setRing(ring());
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            boolean over = unitFigure().isOnHandle(event.x, event.y);
            unitFigure().setCursor(over ? Cursors.CROSS : null);
        }
    }
}
