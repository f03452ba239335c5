package dandori.ui.editor.policies;

import java.util.List;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;

/** Shows handles at both ends of a selected relation, to lead it to other units. */
@SuppressWarnings("rawtypes")
public final class RelationHandlesPolicy extends ConnectionEndpointEditPolicy {

    private static final int SIZE = 11;

    @Override
    protected List createSelectionHandles() {
        ConnectionEditPart part = (ConnectionEditPart) getHost();
        return List.of(new End(part, ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE),
                new End(part, ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET));
    }

    @Override
    protected void showFocus() {
        // The glow of the figure shows it.
    }

    @Override
    protected void hideFocus() {
        // As above.
    }

    /** A round handle. */
    private static final class End extends ConnectionHandle {

        private final Object request;

        End(ConnectionEditPart part, int end, Object request) {
            this.request = request;
            setOwner(part);
            setLocator(new ConnectionLocator(getConnection(), end));
            setPreferredSize(new Dimension(SIZE, SIZE));
        }

        @Override
        protected DragTracker createDragTracker() {
            ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
            tracker.setCommandName(request.toString());
            tracker.setDefaultCursor(getCursor());
            return tracker;
        }

        @Override
        public void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(Theme.current().colour(ThemeColour.CANVAS));
            graphics.setForegroundColor(Theme.current().colour(ThemeColour.SELECTION));
            graphics.setLineWidth(2);
            graphics.fillOval(getBounds().getCopy().shrink(1, 1));
            graphics.drawOval(getBounds().getCopy().shrink(1, 1));
        }
    }
}
