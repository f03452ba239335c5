package dandori.ui.editor.canvas;

import java.util.Optional;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.Point;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;

/** Says beside the mouse why what is being dragged may not be dropped there. */
public final class RefusalNote {

    private static final int BESIDE = 18;
    private static final int MARGIN = 5;
    /** What may lie over the edges of what is seen. */
    private static final int SCROLL_BAR = 12;

    private final JobnetViewer viewer;
    private Label note;

    /** Notes in a viewer. */
    public RefusalNote(JobnetViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows a reason until the next one; empty ends it. */
    public void show(Optional<String> reason) {
        if (reason.isEmpty()) {
            hide();
            return;
        }
        if (note == null) {
            note = label();
            layer().add(note);
        }
        note.setText(reason.get());
        note.setBounds(bounds());
    }

    private void hide() {
        if (note != null) {
            layer().remove(note);
            note = null;
        }
    }

    private static Label label() {
        Label label = new Label();
        Theme theme = Theme.current();
        label.setOpaque(true);
        label.setBackgroundColor(theme.colour(ThemeColour.REMOVED_TINT));
        label.setForegroundColor(theme.colour(ThemeColour.LABEL));
        label.setBorder(new CompoundBorder(new LineBorder(theme.colour(ThemeColour.DROP_REFUSED), 1),
                new MarginBorder(MARGIN)));
        return label;
    }

    /** Below the mouse and inside of what is seen. */
    private Rectangle bounds() {
        Point mouse = viewer.canvas().toControl(viewer.canvas().getDisplay().getCursorLocation());
        Dimension size = note.getPreferredSize();
        Rectangle seen = viewer.root().viewport().getBounds().getCopy().shrink(SCROLL_BAR, SCROLL_BAR);
        int x = Math.max(seen.x, Math.min(mouse.x + BESIDE, seen.right() - size.width));
        int y = mouse.y + BESIDE + size.height > seen.bottom() ? mouse.y - BESIDE - size.height : mouse.y + BESIDE;
        return new Rectangle(x, y, size.width, size.height);
    }

    private IFigure layer() {
        return viewer.root().getLayer(LayerConstants.FEEDBACK_LAYER);
    }
}
