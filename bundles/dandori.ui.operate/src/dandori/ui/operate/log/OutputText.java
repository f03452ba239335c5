package dandori.ui.operate.log;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import dandori.ui.operate.output.OutputFile;
import dandori.ui.operate.output.OutputWindow;

/** The text of one window of the output; grows at the end while the job writes. */
final class OutputText {

    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    private final StyledText text;
    private OutputWindow shown;

    OutputText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getTextFont());
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        clear();
    }

    StyledText control() {
        return text;
    }

    OutputWindow shown() {
        return shown;
    }

    void clear() {
        shown = new OutputWindow(0, 0, 0, "", 0);
        text.setText("");
    }

    void show(OutputWindow window) {
        shown = window;
        text.setText(window.text());
        text.setCaretOffset(window.mark());
        text.setTopIndex(Math.max(0, text.getLineAtOffset(window.mark()) - 3));
    }

    /** Takes what follows; whether there was room for it. */
    boolean append(OutputWindow more) {
        if (more.from() != shown.to() || text.getCharCount() + more.text().length() > MOST_CHARACTERS) {
            return false;
        }
        if (!more.text().isEmpty()) {
            text.append(more.text());
        }
        shown = new OutputWindow(shown.from(), more.to(), more.size(), "", 0);
        return true;
    }

    /** The file has more than is shown here. */
    void endsBefore(long size) {
        shown = new OutputWindow(shown.from(), shown.to(), size, "", 0);
    }

    void toEnd() {
        text.setCaretOffset(text.getCharCount());
        scrollToEnd();
    }

    /** Shows the end, and leaves caret and selection where they are. */
    void scrollToEnd() {
        text.setTopIndex(text.getLineCount() - 1);
    }

    /** Whether the end is in sight; whoever has scrolled away, or has found something, wants to stay there. */
    boolean atBottom() {
        return text.getLineIndex(text.getClientArea().height - 1) >= text.getLineCount() - 2;
    }

    /** Selects the next place with the words after (before) the selection, if there is one in this window. */
    boolean select(String folded, boolean forward) {
        String all = OutputFile.fold(text.getText());
        int at = forward
                ? all.indexOf(folded, text.getSelection().y)
                : all.lastIndexOf(folded, text.getSelection().x - 1);
        if (at < 0 || !forward && text.getSelection().x == 0) {
            return false;
        }
        text.setSelection(at, Math.min(at + folded.length(), text.getCharCount()));
        text.showSelection();
        return true;
    }

    /** Selects the first (last) place with the words on the line marked in the window shown, or the line itself. */
    void selectMarked(OutputWindow window, String folded, boolean forward) {
        show(window);
        int line = text.getLineAtOffset(window.mark());
        int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
        text.setSelection(forward ? window.mark() : end);
        select(folded, forward);
    }
}
