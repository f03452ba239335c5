package dandori.ui.operate.log;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The bar of Ctrl+F: Enter finds the next, Shift+Enter the one before, Escape closes. */
final class FindBar {

    /** Finds words. */
    interface Search {
        void find(String words, boolean forward);
    }

    private final Composite bar;
    private final Text words;
    private final Label message;
    private final Runnable closed;

    FindBar(Composite parent, Search search, Runnable closed) {
        this.closed = closed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 2).numColumns(6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        new Label(bar, SWT.NONE).setText(Messages.get("find"));
        words = new Text(bar, SWT.SEARCH);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(words);
        words.addListener(SWT.KeyDown, event -> key(event, search));
        button("find_previous", () -> find(search, false));
        button("find_next", () -> find(search, true));
        button("find_close", this::close);
        message = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
    }

    private void button(String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void key(Event event, Search search) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            find(search, (event.stateMask & SWT.SHIFT) == 0);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            close();
        }
    }

    private void find(Search search, boolean forward) {
        if (!words.getText().isEmpty()) {
            search.find(words.getText(), forward);
        }
    }

    void open() {
        setVisible(true);
        words.setFocus();
        words.selectAll();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private void setVisible(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        say("");
        bar.getParent().layout();
    }

    void say(String text) {
        message.setText(text);
    }
}
