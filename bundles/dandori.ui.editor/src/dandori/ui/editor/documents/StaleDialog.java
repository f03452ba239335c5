package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dandori.diagram.theme.ThemeColour;
import dandori.documents.edition.Staleness.Stale;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.tables.WholeCells;

/** Shows which pages of an old book do not say any more what is defined. */
final class StaleDialog extends TitleAreaDialog {

    private static final int[] WIDTHS = { 110, 110, 380, 90 };
    private static final List<String> HEADS = List.of("fate", "part", "section", "page");
    private static final int OPEN_ID = IDialogConstants.CLIENT_ID + 1;

    private final Path book;
    private final List<Snapshot> edited;
    private final Surroundings around = Surroundings.ofWorkbench();
    private final Display display = Display.getCurrent();
    private Table table;

    /**
     * A dialog about a book.
     *
     * @param edited the definitions that have been read, the likeliest first
     */
    StaleDialog(Shell parent, Path book, List<Snapshot> edited) {
        super(parent);
        this.book = book;
        this.edited = edited;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("stale_title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(780, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("stale_title"));
        setMessage(Messages.get("stale_working", book.getFileName()));
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        WholeCells.of(table);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn head = new TableColumn(table, SWT.NONE);
            head.setText(Messages.get("stale_" + HEADS.get(column)));
            head.setWidth(WIDTHS[column]);
        }
        Job job = Job.create(Messages.get("stale_title"), monitor -> {
            StaleBook found = StaleBook.read(book, edited, around, new MonitorCancel(monitor));
            display.asyncExec(() -> show(found));
            return Status.OK_STATUS;
        });
        job.schedule();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OPEN_ID, Messages.get("stale_open"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == OPEN_ID) {
            if (!Program.launch(book.toString())) {
                setErrorMessage(Messages.get("no_program", book));
            }
        } else {
            super.buttonPressed(button);
        }
    }

    private void show(StaleBook found) {
        if (table.isDisposed()) {
            return;
        }
        if (found instanceof StaleBook.Unreadable reason) {
            setErrorMessage(reason.words());
        } else if (found instanceof StaleBook.Compared compared) {
            fill(compared);
        }
        UiTrace.event("stale", found);
    }

    private void fill(StaleBook.Compared compared) {
        for (Stale stale : compared.stale()) {
            TableItem item = new TableItem(table, SWT.NONE);
            String part = stale.section().substring(0, stale.section().indexOf(':'));
            item.setText(new String[]{ Messages.get("fate_" + stale.fate()), Messages.get("part_of_" + part),
                    stale.title(), stale.page() > 0 ? String.valueOf(stale.page()) : "" });
            item.setForeground(0, Theme.current().colour(switch (stale.fate()) {
                case CHANGED -> ThemeColour.CHANGED;
                case GONE -> ThemeColour.REMOVED;
                case NEW -> ThemeColour.ADDED;
            }));
        }
        setMessage(compared.stale().isEmpty()
                ? Messages.get("stale_none", book.getFileName(), compared.definition(), compared.sections())
                : Messages.get("stale_some", book.getFileName(), compared.definition(), compared.stale().size(),
                        compared.sections()),
                compared.stale().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    }
}
