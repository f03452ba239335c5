package dandori.ui.operate.log;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.ui.operate.output.OutputWindow;

/** Where in a file the window stands that is shown, and the way to others; there only for files that need it. */
final class PageBar {

    /** Ways through the file. */
    enum Way {
        FIRST, EARLIER, LATER, LAST
    }

    /** Goes a way. */
    interface Walk {
        void go(Way way);
    }

    private final Composite bar;
    private final Button[] backward;
    private final Button[] forward;
    private final Label position;

    PageBar(Composite parent, Walk walk) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 0).numColumns(5).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        backward = new Button[]{ button("first", Way.FIRST, walk), button("earlier", Way.EARLIER, walk) };
        position = new Label(bar, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(position);
        forward = new Button[]{ button("later", Way.LATER, walk), button("last", Way.LAST, walk) };
        bar.setVisible(false);
    }

    private Button button(String key, Way way, Walk walk) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> walk.go(way));
        return button;
    }

    void show(OutputWindow window) {
        boolean wanted = !window.whole();
        GridData place = (GridData) bar.getLayoutData();
        position.setText(Messages.get("position", Bytes.text(window.from()), Bytes.text(window.to()),
                Bytes.text(window.size())));
        for (Button button : backward) {
            button.setEnabled(window.from() > 0);
        }
        for (Button button : forward) {
            button.setEnabled(!window.atEnd());
        }
        if (place.exclude == wanted) {
            place.exclude = !wanted;
            bar.setVisible(wanted);
            bar.getParent().layout();
        }
    }
}
