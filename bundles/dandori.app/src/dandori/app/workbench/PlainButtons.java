package dandori.app.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Leaves push buttons to the desktop's own theme, which follows light and dark: the workbench's dark style sheet gives them
 * one colour for all states, so that a button that cannot be pressed looks like one that can.
 */
final class PlainButtons {

    private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

    private PlainButtons() {
    }

    /** Every push button from now on, in every window and dialog. */
    static void keep(Display display) {
        display.addFilter(SWT.Skin, PlainButtons::mark);
    }

    /** Filters are asked before the style sheet's own listener. */
    private static void mark(Event event) {
        if (event.widget instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
            button.setData(NOT_STYLED, Boolean.TRUE);
        }
    }
}
