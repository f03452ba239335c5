package dandori.ui.diagram.trace;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Whether what a widget says has room to be read whole. */
final class Room {

    private static final int BORDER = 2;

    private Room() {
    }

    /** Whether a part of a text that does not scroll is cut off. */
    static boolean isShort(Control control) {
        boolean says = control instanceof Label || control instanceof CLabel || control instanceof Button
                || control instanceof Link;
        return says && isLaidOut(control) && (isSmall(control) || isOutside(control));
    }

    /** What a layout leaves out has no size. */
    private static boolean isLaidOut(Control control) {
        return control.getSize().x > 0 && control.getSize().y > 0;
    }

    private static boolean isSmall(Control control) {
        Point has = control.getSize();
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        Point wants = control.computeSize(wraps ? has.x + BORDER : SWT.DEFAULT, SWT.DEFAULT, false);
        return wants.x > has.x + BORDER || wants.y > has.y + BORDER;
    }

    private static boolean isOutside(Control control) {
        Composite parent = control.getParent();
        if (parent instanceof ScrolledComposite || parent.getParent() instanceof ScrolledComposite) {
            return false;
        }
        Rectangle bounds = control.getBounds();
        Point room = parent.getSize();
        return bounds.x + bounds.width > room.x + BORDER || bounds.y + bounds.height > room.y + BORDER;
    }
}
