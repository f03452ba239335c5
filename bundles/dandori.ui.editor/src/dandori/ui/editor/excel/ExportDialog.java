package dandori.ui.editor.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
import dandori.ui.editor.documents.OutputBar;
import dandori.ui.editor.documents.Surroundings;
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
    private Combo language;
    private Job work;

    ExportDialog(Shell parent, OpenFile file) {
        super(parent);
        this.file = file;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("export_title", file.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 330);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("export_title", file.name()));
        setMessage(Messages.get("export_message"));
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(row);
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
        work = Job.create(Messages.get("export_job", target.getFileName()), monitor -> {
            Optional<String> problem = write(text, locale, target);
            UiTrace.event("excel-written", problem.orElse(target.getFileName().toString()));
            display.asyncExec(() -> ended(problem, target));
            return Status.OK_STATUS;
        });
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setErrorMessage(null);
        output.say(Messages.get("exporting"));
        work.schedule();
    }

    /** Writes beside the place and moves there what is whole; says what stands against it. */
    private Optional<String> write(SourceText text, Locale locale, Path target) {
        Optional<DefinitionTree> tree = OpenFile.tree(text);
        if (tree.isEmpty() || !(text.encode() instanceof Encoded.Bytes bytes)) {
            return Optional.of(Messages.get("export_broken", file.name()));
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                new BookWriter(new BookWords(locale)).write(
                        new BookSource(tree.get(), bytes.content(), text.charset().name(), file.name()), out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Messages.get("unwritable", target, unwritable.getMessage()));
        } finally {
            part.toFile().delete();
        }
    }

    private void ended(Optional<String> problem, Path target) {
        work = null;
        if (getShell() != null && !getShell().isDisposed()) {
            judge();
            problem.ifPresentOrElse(this::failed, () -> output.offer(Messages.get("exported"), List.of(target)));
        }
    }

    private void failed(String words) {
        output.say("");
        setErrorMessage(words);
    }
}
