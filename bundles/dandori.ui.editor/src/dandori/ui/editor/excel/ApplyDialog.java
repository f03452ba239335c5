package dandori.ui.editor.excel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dandori.excel.ConflictChoice;
import dandori.excel.change.Applied;
import dandori.excel.words.BookWords;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.documents.Surroundings;
import dandori.ui.editor.excel.Difference.Row;

/** Takes a workbook over into a definition: the file, the difference with a tick per row, the checks, one edit. */
final class ApplyDialog extends TitleAreaDialog implements DocumentListener {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final String ENDING = ".xlsx";
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 730;

    private final OpenFile file;
    private final SiteDefinitions site;
    private final IDialogSettings memory = Surroundings.memory("excel");
    private final Calculation<BookDifference> reading = new Calculation<>("excel-read", this::read);
    private final Calculation<Applied> checking = new Calculation<>("excel-checked", this::checked);
    private Text book;
    private KindFilter filter;
    private DifferenceTable table;
    private ConflictBar conflicts;
    private Label counts;
    private Button copy;
    private BookDifference difference;
    private Applied applied;

    ApplyDialog(Shell parent, OpenFile file, SiteDefinitions site) {
        super(parent);
        this.file = file;
        this.site = site;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
        file.document().addListener(this);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("apply_title", file.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("apply_title", file.name()));
        setMessage(Messages.get("apply_message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        bookRow(area);
        filter = new KindFilter(area, () -> filter.apply(table));
        table = new DifferenceTable(area, this::check);
        conflicts = new ConflictBar(area, table, this::check);
        counts = new Label(area, SWT.NONE);
        counts.setText(Messages.get("counts", 0, 0, 0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        copy = new Button(area, SWT.CHECK);
        copy.setText(Messages.get("result_copy"));
        copy.setSelection(!"false".equals(memory.get("copy")));
        filter.count(table);
        return outer;
    }

    private void bookRow(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.get("book"));
        book = new Text(row, SWT.BORDER);
        book.setText(memory.get("book") == null ? "" : memory.get("book"));
        book.addListener(SWT.Modify, event -> readBook());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(book);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[]{ "*" + ENDING });
        Path now = Path.of(book.getText());
        if (now.getParent() != null) {
            dialog.setFilterPath(now.getParent().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            book.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("apply"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("close"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        readBook();
        UiTrace.event("dialog-open", "excel-apply");
        return contents;
    }

    private Path path() {
        return Path.of(book.getText().strip());
    }

    /** Reads the book, unless there is none. */
    private void readBook() {
        difference = null;
        settle(null);
        table.show(List.of());
        filter.count(table);
        boolean there = !book.getText().isBlank() && Files.isRegularFile(path());
        setErrorMessage(there || book.getText().isBlank() ? null : Messages.get("no_book", path()));
        if (there) {
            Path wanted = path();
            BookDifference.Origin origin = new BookDifference.Origin(file.document().text(), file.name());
            counts.setText(Messages.get("reading"));
            reading.ask(() -> BookDifference.read(wanted, origin));
        }
    }

    private void read(BookDifference found) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        difference = found;
        table.show(Difference.of(found.all()));
        conflicts.clear();
        filter.apply(table);
        settle(found.all());
    }

    /** Checks what is wanted now. */
    private void check() {
        if (difference != null) {
            BookDifference asked = difference;
            var unwanted = table.unwanted();
            ConflictChoice.Decision decision = conflicts.decision();
            settle(null);
            counts.setText(Messages.get("checking"));
            checking.ask(() -> asked.apply(unwanted, decision));
        }
    }

    private void checked(Applied result) {
        if (getShell() != null && !getShell().isDisposed()) {
            settle(result);
        }
    }

    /** Says what would happen; nothing can be applied while that is not known. */
    private void settle(Applied result) {
        applied = result;
        filter.count(table);
        Button apply = getButton(IDialogConstants.OK_ID);
        if (apply != null) {
            apply.setEnabled(result != null && result.isAccepted() && !result.changes().isEmpty());
        }
        if (result == null) {
            return;
        }
        Map<Row, String> notes = conflicts.words();
        notes.putAll(Difference.faults(result));
        table.note(notes);
        counts.setText(Messages.get("counts", result.changes().size(), result.conflicts().size(),
                result.refusals().size()));
        BookWords words = new BookWords(Locale.getDefault());
        Optional<String> whole = result.refusals().stream().filter(refusal -> refusal.place().isEmpty())
                .map(refusal -> refusal.sentence(words)).findFirst();
        setErrorMessage(whole.orElse(result.isAccepted() ? null : Messages.get("not_accepted")));
        if (!result.notices().isEmpty()) {
            setMessage(Messages.get("notices", result.notices().size(),
                    result.notices().get(0).sheet().map(sheet -> sheet + ": ").orElse("")
                            + result.notices().get(0).sentence(words)),
                    IMessageProvider.WARNING);
        }
        UiTrace.event("excel-difference", result.changes().size() + " " + result.conflicts().size() + " "
                + result.refusals().size());
    }

    @Override
    protected void okPressed() {
        memory.put("book", book.getText());
        memory.put("copy", copy.getSelection());
        Surroundings.keepMemory();
        Applied taken = applied;
        Optional<String> refused = file.take(taken.text(), Messages.get("edit_apply", path().getFileName()));
        if (refused.isPresent()) {
            setErrorMessage(refused.get());
            return;
        }
        UiTrace.event("excel-applied", taken.changes().size());
        setMessage(Messages.get("applied", taken.changes().size()), IMessageProvider.INFORMATION);
        if (copy.getSelection()) {
            keepResult(taken);
        }
    }

    private void keepResult(Applied taken) {
        String name = path().getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path result = path().resolveSibling(stem + Messages.get("result_mark")
                + STAMP.format(ZonedDateTime.ofInstant(site.clock().instant(), site.zone())) + ENDING);
        ResultCopy.write(path(), result, taken, words -> {
            if (getShell() != null && !getShell().isDisposed()) {
                setMessage(Messages.get("applied", taken.changes().size()) + " " + words,
                        IMessageProvider.INFORMATION);
            }
        });
    }

    /** The definition has become another: what would change is worked out anew. */
    @Override
    public void changed() {
        if (getShell() != null && !getShell().isDisposed() && difference != null
                && !difference.isOf(file.document().text())) {
            readBook();
        }
    }

    @Override
    public boolean close() {
        file.document().removeListener(this);
        reading.close();
        checking.close();
        return super.close();
    }
}
