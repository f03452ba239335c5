package dandori.ui.editor.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dandori.excel.book.BookSource;
import dandori.excel.book.BookWriter;
import dandori.excel.words.BookWords;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.UnwritableWords;
import dandori.ui.editor.documents.OutputBar;
import dandori.ui.editor.documents.Surroundings;
import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/** Writes a definition to a workbook, in the background. */
final class ExportDialog extends TitleAreaDialog {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.CHINESE);
    private static final String ENDING = ".xlsx";

    private final OpenFile file;
    private final IDialogSettings memory = Surroundings.memory("excel");
    private final Display display = Display.getCurrent();
    private OutputBar output;
    private final List<String> units;
    private Combo scope;
    private Combo language;
    private Job work;
    private int told;

    /**
     * A dialog about a file.
     *
     * @param unit path of the unit somebody works on, which may be exported alone; empty for none
     */
    ExportDialog(Shell parent, OpenFile file, String unit) {
        super(parent);
        this.file = file;
        units = units(unit);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    /** The whole file, then the unit and those above it. */
    private static List<String> units(String unit) {
        List<String> units = new ArrayList<>(List.of(""));
        for (String path = unit; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            units.add(path);
        }
        return units;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("export_title", file.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 370);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("export_title", file.name()));
        setMessage(Messages.get("export_message"));
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.get("scope"));
        scope = new Combo(row, SWT.READ_ONLY);
        scope.setItems(units.stream().map(path -> path.isEmpty() ? Messages.get("scope_file", file.name()) : path)
                .toArray(String[]::new));
        scope.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scope);
        new Label(row, SWT.NONE).setText(Messages.get("language"));
        language = new Combo(row, SWT.READ_ONLY);
        language.setItems(LANGUAGES.stream().map(each -> each.getDisplayLanguage(each)).toArray(String[]::new));
        language.select(Math.max(0, LANGUAGES.indexOf(new BookWords(Locale.getDefault()).locale())));
        output = new OutputBar(area, ENDING, this::judge, () -> Optional.ofNullable(work).ifPresent(Job::cancel));
        String name = file.name();
        String folder = memory.get("folder") == null ? System.getProperty("user.home") : memory.get("folder");
        output.setTarget(Path.of(folder, name.substring(0, name.lastIndexOf('.')) + ENDING).toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("export"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("close"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        UiTrace.event("dialog-open", "excel-export");
        return contents;
    }

    private void judge() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            boolean good = output.target().endsWith(ENDING) && output.target().length() > ENDING.length();
            setErrorMessage(good ? null : Messages.get("no_target"));
            getButton(IDialogConstants.OK_ID).setEnabled(good && work == null);
        }
    }

    @Override
    protected void okPressed() {
        Path target = Path.of(output.target()).toAbsolutePath();
        memory.put("folder", String.valueOf(target.getParent()));
        memory.put("book", target.toString());
        Surroundings.keepMemory();
        SourceText text = file.document().text();
        Locale locale = LANGUAGES.get(language.getSelectionIndex());
        String unit = units.get(scope.getSelectionIndex());
        work = Job.create(Messages.get("export_job", target.getFileName()), monitor -> {
            Outcome outcome = write(text, locale, unit, target, monitor);
            UiTrace.event("excel-written", outcome.problem().orElse(target.getFileName().toString()));
            display.asyncExec(() -> ended(outcome, target));
            return outcome == Outcome.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
        });
        setErrorMessage(null);
        output.working(true);
        output.reached(0, Messages.get("exporting"));
        work.schedule();
        judge();
    }

    /**
     * What came of it.
     *
     * @param problem what stands against it; empty when the book is there
     */
    private record Outcome(Optional<String> problem) {

        static final Outcome WRITTEN = new Outcome(Optional.empty());
        static final Outcome CANCELLED = new Outcome(Optional.of(""));
    }

    private Outcome write(SourceText text, Locale locale, String unit, Path target, IProgressMonitor monitor) {
        Optional<DefinitionTree> tree = OpenFile.tree(text);
        if (tree.isEmpty() || !(text.encode() instanceof Encoded.Bytes bytes)) {
            return new Outcome(Optional.of(Messages.get("export_broken", file.name())));
        }
        BookSource source = new BookSource(tree.get(), bytes.content(), text.charset().name(), file.name(), unit);
        try {
            WholeFile.write(target, out -> new BookWriter(new BookWords(locale)).write(source, out,
                    (lines, all) -> reached(lines, all, monitor)));
            return Outcome.WRITTEN;
        } catch (CancellationException cancelled) {
            return Outcome.CANCELLED;
        } catch (UnwritableException unwritable) {
            return new Outcome(Optional.of(Messages.get("unwritable", target, UnwritableWords.of(unwritable))));
        }
    }

    private void reached(int lines, int all, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
        int parts = (int) (OutputBar.PARTS * (long) lines / Math.max(1, all));
        if (parts != told) {
            told = parts;
            display.asyncExec(() -> output.reached(parts, Messages.get("exporting")));
        }
    }

    private void ended(Outcome outcome, Path target) {
        work = null;
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        output.working(false);
        judge();
        if (outcome == Outcome.WRITTEN) {
            output.offer(Messages.get("exported"), List.of(target));
        } else if (outcome == Outcome.CANCELLED) {
            output.say(Messages.get("export_cancelled"));
        } else {
            output.say("");
            setErrorMessage(outcome.problem().orElseThrow());
        }
    }
}
