package dandori.ui.editor.canvas;

import org.eclipse.swt.widgets.Control;

/** Keeps the style sheet of the workbench from painting over colours that mean something. */
public final class OwnColours {

    private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

    private OwnColours() {
    }

    /** Leaves a control in the colours it is given. */
    public static void keep(Control control) {
        control.setData(NOT_STYLED, Boolean.TRUE);
    }
}
