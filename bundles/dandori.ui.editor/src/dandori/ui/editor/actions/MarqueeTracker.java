package dandori.ui.editor.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.parts.DrawingHost;

/**
 * Draws a frame and selects the units whose middle is in it; with Shift or Ctrl in addition to those selected. A click
 * selects nothing.
 */
@SuppressWarnings("unchecked")
public final class MarqueeTracker extends AbstractTool implements DragTracker {

    private Frame frame;

    @Override
    protected String getCommandName() {
        return "select";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        return stateTransition(STATE_INITIAL, STATE_DRAG);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
            setState(STATE_DRAG_IN_PROGRESS);
            if (frame == null) {
                frame = new Frame();
                addFeedback(frame);
            }
            Rectangle bounds = bounds();
            frame.translateToRelative(bounds);
            frame.setBounds(bounds);
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            select();
        } else if (stateTransition(STATE_DRAG, STATE_TERMINAL) && !isAdding()) {
            getCurrentViewer().deselectAll();
        }
        eraseFrame();
        return true;
    }

    /** On the empty ground: a part is wanted there. */
    @Override
    protected boolean handleDoubleClick(int button) {
        DrawingHost.of(getCurrentViewer()).createAt(getLocation().getCopy());
        return true;
    }

    private void select() {
        List<EditPart> parts = new ArrayList<>();
        if (isAdding()) {
            parts.addAll(getCurrentViewer().getSelectedEditParts());
        }
        for (Object child : getCurrentViewer().getContents().getChildren()) {
            if (child instanceof UnitPart unit && !parts.contains(unit) && isInFrame(unit)) {
                parts.add(unit);
            }
        }
        getCurrentViewer().setSelection(new StructuredSelection(parts));
    }

    private boolean isInFrame(UnitPart unit) {
        Rectangle box = unit.unitFigure().box();
        unit.unitFigure().translateToAbsolute(box);
        return bounds().contains(box.getCenter());
    }

    private boolean isAdding() {
        return getCurrentInput().isModKeyDown(SWT.SHIFT) || getCurrentInput().isModKeyDown(SWT.CTRL);
    }

    private Rectangle bounds() {
        return new Rectangle(getStartLocation(), getLocation());
    }

    @Override
    public void deactivate() {
        eraseFrame();
        super.deactivate();
    }

    private void eraseFrame() {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }

    @Override
    public void commitDrag() {
        // Nothing is committed by selecting.
    }

    /** The frame. */
    private static final class Frame extends Figure {

        private static final int SOFT = 40;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle inside = getBounds().getResized(-1, -1);
            graphics.setBackgroundColor(Theme.current().colour(ThemeColour.SELECTION));
            graphics.setForegroundColor(Theme.current().colour(ThemeColour.SELECTION));
            graphics.setAlpha(SOFT);
            graphics.fillRectangle(inside);
            graphics.setAlpha(255);
            graphics.drawRectangle(inside);
        }
    }
}
