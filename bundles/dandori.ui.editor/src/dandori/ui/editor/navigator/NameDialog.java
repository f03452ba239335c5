package dandori.ui.editor.navigator;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dandori.diagram.theme.ThemeColour;
import dandori.model.Unit;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Verdict;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.canvas.OwnColours;
import dandori.ui.editor.commands.EditWords;

/** Asks for the name of a unit; takes good ones only. */
final class NameDialog extends Dialog {

    private static final int WIDTH = 380;

    private final String title;
    private final String explanation;
    private final NameRules names;
    private final Collection<Unit> others;
    private String name = "";
    private Label count;
    private Label reason;

    NameDialog(Shell parent, String title, String explanation, NameRules names, Collection<Unit> others) {
        super(parent);
        this.title = title;
        this.explanation = explanation;
        this.names = names;
        this.others = others;
    }

    /** The name that was given; empty when none was. */
    Optional<String> name() {
        return open() == Window.OK ? Optional.of(name) : Optional.empty();
    }

    /** The same with a name to start from. */
    Optional<String> name(String before) {
        name = before;
        return name();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        Label where = new Label(area, SWT.WRAP);
        where.setText(explanation);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(where);
        Text text = new Text(area, SWT.BORDER);
        text.setText(name);
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        count = new Label(area, SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(50, SWT.DEFAULT).applyTo(count);
        reason = new Label(area, SWT.WRAP);
        OwnColours.keep(reason);
        reason.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 36).applyTo(reason);
        text.addListener(SWT.Modify, event -> judge(text.getText()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        judge(name);
        reason.setText("");
        return contents;
    }

    private void judge(String typed) {
        name = typed;
        Verdict verdict = names.verdict(typed, others);
        count.setText(names.bytes(typed) + "/" + NameRules.MAX_BYTES);
        reason.setText(EditWords.refusal(verdict).orElse(""));
        makeRoom();
        getButton(IDialogConstants.OK_ID).setEnabled(verdict.isAllowed());
    }

    /** The dialog grows with a reason of many lines; it never shrinks, so that nothing jumps while typing. */
    private void makeRoom() {
        GridData place = (GridData) reason.getLayoutData();
        int wanted = reason.computeSize(Math.max(WIDTH, reason.getSize().x), SWT.DEFAULT).y;
        if (wanted > place.heightHint) {
            place.heightHint = wanted;
            getShell().pack();
        }
    }
}
