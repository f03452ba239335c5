package dandori.ui.editor.document;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;

/** Two texts side by side, lines that differ marked, scrolled together. */
public final class CompareDialog extends Dialog {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;

    private final String title;
    private final List<LinePair> lines;

    /** A comparison of the text on disk with the one being edited. */
    public CompareDialog(Shell parent, String title, String onDisk, String mine) {
        super(parent);
        this.title = title;
        lines = LinePair.compare(onDisk.lines().toList(), mine.lines().toList());
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("compare_title", title));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(area);
        heading(area, "compare_disk");
        heading(area, "compare_mine");
        StyledText left = text(area, true);
        StyledText right = text(area, false);
        left.addListener(SWT.Paint, event -> follow(left, right));
        right.addListener(SWT.Paint, event -> follow(right, left));
        lines.stream().filter(LinePair::differs).findFirst()
                .ifPresent(first -> left.setTopIndex(Math.max(0, lines.indexOf(first) - 3)));
        return area;
    }

    private static void heading(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.get(key));
    }

    private static void follow(StyledText moved, StyledText other) {
        if (other.getTopPixel() != moved.getTopPixel() && moved.isFocusControl()) {
            other.setTopPixel(moved.getTopPixel());
        } else if (other.getTopIndex() != moved.getTopIndex() && !other.isFocusControl()) {
            other.setTopIndex(moved.getTopIndex());
        }
    }

    private StyledText text(Composite area, boolean disk) {
        StyledText text = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(String.join("\n", lines.stream().map(pair -> pair.side(disk)).toList()));
        ThemeColour colour = disk ? ThemeColour.REMOVED_TINT : ThemeColour.ADDED_TINT;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).differs()) {
                text.setLineBackground(i, 1, Theme.current().colour(colour));
            }
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("close"), true);
    }
}
