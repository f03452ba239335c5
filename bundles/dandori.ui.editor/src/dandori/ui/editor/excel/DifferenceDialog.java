package dandori.ui.editor.excel;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dandori.excel.words.BookWords;
import dandori.excel.change.Applied;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.DocumentListener;

/** Changes of a definition in a table, to be looked at, ticked and taken over as one edit. */
abstract class DifferenceDialog extends TitleAreaDialog implements DocumentListener {

    private static final int WIDTH = 1180;

    private final OpenFile file;
    private final String name;
    private final int height;
    private final BookWords words = new BookWords(Locale.getDefault());
    private KindFilter filter;
    private DifferenceTable table;
    private Label counts;

    /** @param name what its texts begin with */
    DifferenceDialog(Shell parent, OpenFile file, String name, int height) {
        super(parent);
        this.file = file;
        this.name = name;
        this.height = height;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
        file.document().addListener(this);
    }

    /** What stands above the table. */
    abstract void createHead(Composite area);

    /** What stands between the table and the figures; nothing unless said otherwise. */
    void createBelowTable(Composite area) {
    }

    /** What stands below the figures; nothing unless said otherwise. */
    void createFoot(Composite area) {
    }

    /** Other rows than before are wanted. */
    abstract void ticked();

    /** Whether what is changed stands in a book. */
    abstract boolean isOfBook();

    /** What the figures say while nothing is known. */
    abstract String noCounts();

    OpenFile file() {
        return file;
    }

    BookWords words() {
        return words;
    }

    DifferenceTable table() {
        return table;
    }

    KindFilter filter() {
        return filter;
    }

    void count(String figures) {
        counts.setText(figures);
    }

    /** Whether it is still there: answers may come late. */
    boolean isOpen() {
        return getShell() != null && !getShell().isDisposed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get(name + "_title", file.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, height);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get(name + "_title", file.name()));
        setMessage(Messages.get(name + "_message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createHead(area);
        filter = new KindFilter(area, () -> filter.apply(table));
        table = new DifferenceTable(area, isOfBook(), this::ticked);
        createBelowTable(area);
        counts = new Label(area, SWT.NONE);
        counts.setText(noCounts());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        createFoot(area);
        filter.count(table);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get(name), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("close"), false);
    }

    /** Nothing can be taken over while it is not known what. */
    void forbid() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    /** Says what stands against the whole, and allows to take over what nothing stands against. */
    void judge(Applied result) {
        String whole = result.refusals().stream().filter(refusal -> refusal.place().isEmpty())
                .map(refusal -> refusal.sentence(words)).findFirst()
                .orElse(result.isAccepted() ? null : Messages.get("not_accepted"));
        setErrorMessage(whole);
        getButton(IDialogConstants.OK_ID).setEnabled(result.isAccepted() && !result.changes().isEmpty());
    }

    /** Takes the text over as one edit of this label; whether it was, or else it has been said why not. */
    boolean take(Applied taken, String label) {
        var refused = file.take(taken.text(), label);
        refused.ifPresent(this::setErrorMessage);
        return refused.isEmpty();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        opened();
        UiTrace.event("dialog-open", traceName());
        return contents;
    }

    /** It stands, empty. */
    void opened() {
    }

    abstract String traceName();

    @Override
    public boolean close() {
        file.document().removeListener(this);
        return super.close();
    }
}
