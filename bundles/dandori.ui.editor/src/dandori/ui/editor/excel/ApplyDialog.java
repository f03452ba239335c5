package dandori.ui.editor.excel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dandori.excel.ConflictChoice;
import dandori.excel.change.Applied;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.documents.Surroundings;
import dandori.ui.editor.excel.Difference.Row;

/** Takes a workbook over into a definition: the file, the difference with a tick per row, the checks, one edit. */
final class ApplyDialog extends DifferenceDialog {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final String ENDING = ".xlsx";
    private static final int HEIGHT = 730;

    private final SiteDefinitions site;
    private final IDialogSettings memory = Surroundings.memory("excel");
    private final Calculation<BookDifference> reading = new Calculation<>("excel-read", this::read);
    private final Calculation<Applied> checking = new Calculation<>("excel-checked", this::checked);
    private Text book;
    private ConflictBar conflicts;
    private Button copy;
    private BookDifference difference;
    private Applied applied;

    ApplyDialog(Shell parent, OpenFile file, SiteDefinitions site) {
        super(parent, file, "apply", HEIGHT);
        this.site = site;
    }

    @Override
    void createHead(Composite area) {
        bookRow(area);
    }

    @Override
    void createBelowTable(Composite area) {
        conflicts = new ConflictBar(area, table(), this::ticked);
    }

    @Override
    void createFoot(Composite area) {
        copy = new Button(area, SWT.CHECK);
        copy.setText(Messages.get("result_copy"));
        copy.setSelection(!"false".equals(memory.get("copy")));
    }

    @Override
    boolean isOfBook() {
        return true;
    }

    @Override
    String noCounts() {
        return Messages.get("counts", 0, 0, 0);
    }

    @Override
    String traceName() {
        return "excel-apply";
    }

    @Override
    void opened() {
        readBook();
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

    private Path path() {
        return Path.of(book.getText().strip());
    }

    /** Reads the book, unless there is none. */
    private void readBook() {
        difference = null;
        settle(null);
        table().show(List.of());
        filter().count(table());
        boolean there = !book.getText().isBlank() && Files.isRegularFile(path());
        setErrorMessage(there || book.getText().isBlank() ? null : Messages.get("no_book", path()));
        if (there) {
            Path wanted = path();
            BookDifference.Origin origin = new BookDifference.Origin(file().document().text(), file().name());
            count(Messages.get("reading"));
            reading.ask(() -> BookDifference.read(wanted, origin));
        }
    }

    private void read(BookDifference found) {
        if (!isOpen()) {
            return;
        }
        difference = found;
        table().show(Difference.of(found.all()));
        conflicts.clear();
        filter().apply(table());
        settle(found.all());
    }

    /** Checks what is wanted now. */
    @Override
    void ticked() {
        if (difference != null) {
            BookDifference asked = difference;
            var unwanted = table().unwanted();
            ConflictChoice.Decision decision = conflicts.decision();
            settle(null);
            count(Messages.get("checking"));
            checking.ask(() -> asked.apply(unwanted, decision));
        }
    }

    private void checked(Applied result) {
        if (isOpen()) {
            settle(result);
        }
    }

    /** Says what would happen; nothing can be applied while that is not known. */
    private void settle(Applied result) {
        applied = result;
        filter().count(table());
        if (result == null) {
            forbid();
            return;
        }
        Map<Row, String> notes = conflicts.words();
        notes.putAll(Difference.faults(result));
        table().note(notes);
        count(Messages.get("counts", result.changes().size(), result.conflicts().size(),
                result.refusals().size()));
        judge(result);
        if (!result.notices().isEmpty()) {
            setMessage(Messages.get("notices", result.notices().size(),
                    result.notices().get(0).sheet().map(sheet -> sheet + ": ").orElse("")
                            + result.notices().get(0).sentence(words())),
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
        if (!take(taken, Messages.get("edit_apply", path().getFileName()))) {
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
            if (isOpen()) {
                setMessage(Messages.get("applied", taken.changes().size()) + " " + words,
                        IMessageProvider.INFORMATION);
            }
        });
    }

    /** The definition has become another: what would change is worked out anew. */
    @Override
    public void changed() {
        if (isOpen() && difference != null
                && !difference.isOf(file().document().text())) {
            readBook();
        }
    }

    @Override
    public boolean close() {
        reading.close();
        checking.close();
        return super.close();
    }
}
