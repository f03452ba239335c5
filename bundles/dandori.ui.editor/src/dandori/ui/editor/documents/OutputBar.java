package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** Where the files go, how far they are, and a link to open them. */
public final class OutputBar {

    /** The parts that progress is told in. */
    public static final int PARTS = MonitorCancel.PARTS;

    private static final int PROGRESS_WIDTH = 220;
    private static final int MOST_LINKS = 5;

    private final Composite bar;
    private final Text target;
    private final ProgressBar progress;
    private final Button cancel;
    private final Link link;
    private List<Path> files = List.of();
    private String ending;

    /**
     * A bar with a file.
     *
     * @param ending    of the file, with its dot
     * @param changed   another file is wanted
     * @param cancelled the work is to end
     */
    public OutputBar(Composite parent, String ending, Runnable changed, Runnable cancelled) {
        this.ending = ending;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.get("target"));
        target = new Text(bar, SWT.BORDER);
        target.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        Button browse = new Button(bar, SWT.PUSH);
        browse.setText(Messages.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Composite row = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, 38).applyTo(row);
        progress = new ProgressBar(row, SWT.HORIZONTAL);
        progress.setMaximum(PARTS);
        GridDataFactory.swtDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT).applyTo(progress);
        cancel = new Button(row, SWT.PUSH);
        cancel.setText(Messages.get("cancel_work"));
        cancel.addListener(SWT.Selection, event -> cancelled.run());
        link = new Link(row, SWT.NONE);
        link.addListener(SWT.Selection, event -> open(event.text));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
        working(false);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(bar.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[]{ "*" + ending });
        Path now = Path.of(target.getText());
        dialog.setFileName(String.valueOf(now.getFileName()));
        if (now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen.endsWith(ending) ? chosen : chosen + ending);
        }
    }

    private void open(String index) {
        Path file = files.get(Integer.parseInt(index));
        if (!Program.launch(file.toString())) {
            link.setText(Messages.get("no_program", file));
        }
    }

    /** The file that is wanted. */
    public String target() {
        return target.getText().strip();
    }

    public void setTarget(String file) {
        target.setText(file);
    }

    /** Lets the name of the file end as its format does. */
    public void follow(String wanted) {
        if (!wanted.equals(ending)) {
            String name = target();
            String stem = name.endsWith(ending)
                    ? name.substring(0, name.length() - ending.length())
                    : name;
            ending = wanted;
            target.setText(stem + wanted);
        }
    }

    /** Shows that work goes on, or does not. */
    public void working(boolean on) {
        progress.setVisible(on);
        progress.setSelection(0);
        cancel.setVisible(on);
        GridDataFactory.swtDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT).exclude(!on).applyTo(progress);
        GridDataFactory.swtDefaults().exclude(!on).applyTo(cancel);
        if (on) {
            link.setText("");
        }
        bar.layout(true, true);
    }

    /** Whether nobody sees it any more. */
    public boolean isGone() {
        return bar.isDisposed();
    }

    /** How far the work is, and what it is at. */
    public void reached(int parts, String what) {
        if (!bar.isDisposed()) {
            progress.setSelection(parts);
            link.setText(what);
        }
    }

    /** Says how it ended. */
    public void say(String words) {
        files = List.of();
        link.setText(words);
    }

    /** Says how it ended and offers to open what was written. */
    public void offer(String words, List<Path> written) {
        files = written.size() > MOST_LINKS ? written.subList(0, 1) : List.copyOf(written);
        String links = java.util.stream.IntStream.range(0, files.size())
                .mapToObj(index -> "<a href=\"" + index + "\">" + Messages.get("open", files.get(index).getFileName())
                        + "</a>")
                .collect(Collectors.joining("  "));
        link.setText(words + "  " + links);
    }
}
