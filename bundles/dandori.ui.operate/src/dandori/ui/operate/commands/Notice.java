package dandori.ui.operate.commands;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Why something was not done, beside the work and not in its way: Escape or a click elsewhere closes it. */
final class Notice extends PopupDialog {

    private static final int WIDTH = 560;
    private static final int MOST_LINES = 12;

    private final List<String> reasons;

    Notice(Shell parent, String title, List<String> reasons) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title,
                Messages.get("notice_close"));
        this.reasons = List.copyOf(reasons);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().applyTo(area);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(String.join("\n", reasons));
        int height = Math.min(MOST_LINES, 1 + text.computeSize(WIDTH, SWT.DEFAULT).y / text.getLineHeight());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height * text.getLineHeight()).applyTo(text);
        Button copy = new Button(area, SWT.PUSH);
        copy.setText(Messages.get("notice_copy"));
        copy.addListener(SWT.Selection, event -> {
            text.selectAll();
            text.copy();
            text.clearSelection();
        });
        return area;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 6);
    }
}
