package dandori.app.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.tables.SharedWidth;
import dandori.ui.diagram.tables.WholeCells;
import dandori.ui.editor.SiteDefinitions;

/**
 * Makes a definition file of the site from a definition file, a crontab, or systemd timers; tells what becomes of every
 * line first.
 */
final class ImportDialog extends Dialog {

    private static final int[] LEAST = { 90, 330, 250 };
    private static final int[] SHARES = { 0, 2, 1 };
    private static final String ENDING = ".unitdef";

    private final SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
    private ImportPreview preview = ImportPreview.refused("");
    private Text file;
    private Text name;
    private Label summary;
    private Table table;

    ImportDialog(IWorkbenchWindow window) {
        super(window.getShell());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchTexts.get("import_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(WorkbenchTexts.get("import_file"));
        file = text(area, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(WorkbenchTexts.get("import_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(area, SWT.NONE).setText(WorkbenchTexts.get("import_name"));
        name = text(area, 2);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(760, 40).applyTo(summary);
        createTable(area);
        file.addListener(SWT.Modify, event -> look());
        name.addListener(SWT.Modify, event -> judge());
        return area;
    }

    private static Text text(Composite area, int columns) {
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void createTable(Composite area) {
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(780, 260).applyTo(table);
        table.addListener(SWT.Selection, event -> tellWhole(preview.rows().get(table.getSelectionIndex())));
        String[] heads = { "column_line", "column_fate", "column_text" };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WorkbenchTexts.get(heads[i]));
        }
        SharedWidth.of(table, LEAST, SHARES);
        WholeCells.of(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("import_take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("import_cancel"), false);
        look();
    }

    private void browse() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void look() {
        String path = file.getText().strip();
        Path chosen = path.isEmpty() ? null : Path.of(path);
        preview = chosen == null || !Files.isRegularFile(chosen)
                ? ImportPreview.refused(WorkbenchTexts.get("import_first"))
                : ImportPreview.of(chosen, site.zone());
        if (chosen != null && preview.isPossible()) {
            name.setText(chosen.getFileName().toString().replaceAll("\\.(unitdef|txt|timer|cron)$", ""));
        }
        table.removeAll();
        preview.rows().forEach(row -> new TableItem(table, SWT.NONE)
                .setText(new String[]{ row.line(), row.fate(), row.text() }));
        UiTrace.event("import-previewed", preview.rows().size());
        judge();
    }

    /** What is too long for its column is told above. */
    private void tellWhole(ImportPreview.Row row) {
        summary.setText((row.line() + "  " + row.fate()).strip());
    }

    private Path target() {
        return site.folder().resolve(name.getText().strip() + ENDING);
    }

    private void judge() {
        String wanted = name.getText().strip();
        boolean named = !wanted.isEmpty() && !wanted.contains("/") && !wanted.contains("\\")
                && !Files.exists(target());
        summary.setText(preview.isPossible() && !named
                ? preview.summary() + "\n" + WorkbenchTexts.get("import_name_bad")
                : preview.summary());
        getButton(IDialogConstants.OK_ID).setEnabled(preview.isPossible() && named);
    }

    @Override
    protected void okPressed() {
        try {
            Files.write(target(), preview.content(), StandardOpenOption.CREATE_NEW);
            UiTrace.event("imported", target().getFileName());
            super.okPressed();
        } catch (IOException e) {
            summary.setText(WorkbenchTexts.get("import_unreadable", target(), e.getMessage()));
        }
    }
}
