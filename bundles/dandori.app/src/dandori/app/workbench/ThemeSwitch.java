package dandori.app.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

import dandori.ui.diagram.UiTrace;

/**
 * Puts on another theme at once. Style sheets only say what is coloured otherwise than by the desktop: what the sheets of
 * the theme before said has to be taken off every control before those of the new one are asked.
 */
final class ThemeSwitch {

    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final int LONGEST_WAIT = 700;
    private static final String BARE = "dandori.bare";
    private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

    private final IThemeEngine engine;
    private final Display display;

    ThemeSwitch(Display display) {
        this.display = display;
        engine = (IThemeEngine) display.getData("org.eclipse.e4.ui.css.swt.theme");
    }

    /** The theme that is on; empty while there is none. */
    String active() {
        return engine.getActiveTheme() == null ? "" : engine.getActiveTheme().getId();
    }

    /** Puts a theme on, now and at every start from now on. */
    void to(String id) {
        if (!active().equals(DARK)) {
            wear(id);
            return;
        }
        // The sheets go by the desktop's own colours. These follow a moment later, which the display tells of; a desktop
        // whose colours are the same in both themes tells nothing.
        Listener followed = new Listener() {
            private boolean done;

            @Override
            public void handleEvent(Event event) {
                if (!done && !display.isDisposed()) {
                    done = true;
                    display.removeListener(SWT.Settings, this);
                    display.asyncExec(() -> wear(id));
                }
            }
        };
        display.addListener(SWT.Settings, followed);
        display.timerExec(LONGEST_WAIT, () -> followed.handleEvent(null));
        engine.setTheme(BARE, false);
    }

    private void wear(String id) {
        for (Shell shell : display.getShells()) {
            bare(shell);
        }
        engine.setTheme(id, true);
        UiTrace.event("theme", active());
    }

    private static void bare(Control control) {
        if (!Boolean.TRUE.equals(control.getData(NOT_STYLED))) {
            // The toolkit does nothing about a control that has no colour of its own, though its default is another now.
            Color any = control.getDisplay().getSystemColor(SWT.COLOR_MAGENTA);
            control.setBackground(any);
            control.setBackground(null);
            control.setForeground(any);
            control.setForeground(null);
            bareParts(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                bare(child);
            }
        }
    }

    private static void bareParts(Control control) {
        if (control instanceof Table table) {
            table.setHeaderBackground(null);
            table.setHeaderForeground(null);
        } else if (control instanceof Tree tree) {
            tree.setHeaderBackground(null);
            tree.setHeaderForeground(null);
        } else if (control instanceof CTabFolder tabs) {
            tabs.setSelectionBackground((Color) null);
            tabs.setSelectionForeground(null);
        }
    }
}
