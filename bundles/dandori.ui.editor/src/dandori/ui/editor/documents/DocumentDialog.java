package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import dandori.documents.DocumentSource;
import dandori.documents.Format;
import dandori.documents.build.DocumentDays;
import dandori.documents.content.Form;
import dandori.documents.preset.Margins;
import dandori.documents.preset.Preset;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;

/**
 * Makes design documents: what they are about and show on the left, the page as it will be on the right. Stays open
 * beside the workbench, which goes on meanwhile.
 */
final class DocumentDialog extends TitleAreaDialog implements PresetBar.Owner {

    private static final String MEMORY = "documents";
    private static final int[] SHARES = { 48, 52 };
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 730;

    private final Surroundings around = Surroundings.ofWorkbench();
    private final IDialogSettings memory = Surroundings.memory(MEMORY);
    private final ScopeTree.Choice first;
    private final LocalDate today;
    private FormTab form;
    private ColumnsTab columns;
    private PageTab page;
    private PresetBar presets;
    private OutputBar output;
    private PreviewPane pane;
    private Preview preview;
    private final DocumentListener edits = () -> stale = true;
    private DefinitionDocument shown;
    private Snapshot snapshot;
    private boolean stale;
    private GenerationWatch work;
    private boolean ready;

    /** A dialog about a unit, or a file. */
    DocumentDialog(Shell parent, ScopeTree.Choice first, LocalDate today) {
        super(parent);
        this.first = first;
        this.today = today;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("title"));
        SashForm halves = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(halves);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        presets = new PresetBar(left, around.presets(), this);
        TabFolder tabs = new TabFolder(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        form = new FormTab(tabs, first, today, this::changed);
        columns = new ColumnsTab(tabs, this::changed);
        page = new PageTab(tabs, this::changed);
        tab(tabs, "tab_form", form.control());
        tab(tabs, "tab_columns", columns.control());
        tab(tabs, "tab_page", page.control());
        pane = new PreviewPane(halves, this::changed);
        halves.setWeights(SHARES);
        output = new OutputBar(area, Format.PDF.ending(), this::changed, () -> work.cancel());
        preview = new Preview(area.getDisplay(), around, pane::show);
        work = new GenerationWatch(output, this::ended);
        recall();
        return area;
    }

    private static void tab(TabFolder tabs, String key, Control content) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(Messages.get(key));
        tab.setControl(content);
    }

    private void recall() {
        form.recall(memory);
        page.recall(memory, today);
        presets.select(memory.get("preset") == null ? presets.name() : memory.get("preset"));
        String folder = memory.get("folder") == null ? System.getProperty("user.home") : memory.get("folder");
        output.follow(form.format().ending());
        output.setTarget(Path.of(folder, stem() + form.format().ending()).toString());
    }

    private String stem() {
        String unit = first.unit();
        String name = first.file().getFileName().toString();
        return unit.isEmpty() ? name.substring(0, name.lastIndexOf('.')) : unit.substring(unit.lastIndexOf('/') + 1);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("generate"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("close"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        ready = true;
        changed();
        UiTrace.event("dialog-open", "documents");
        return contents;
    }

    @Override
    public void chosen(Preset preset) {
        columns.show(preset);
        page.show(preset);
        changed();
    }

    @Override
    public void failed(String words) {
        setErrorMessage(words);
    }

    @Override
    public Preset named(String name) {
        return new Preset(name, page.setup(), columns.columns(), columns.items(), page.parts());
    }

    /** Shows what the document looks like now, or says what is missing. */
    private void changed() {
        if (!ready) {
            return;
        }
        output.follow(form.format().ending());
        ScopeTree.document(form.choice().file()).ifPresent(this::take);
        List<Form> forms = form.chosenForms();
        pane.offer(forms);
        Optional<String> problem = problem(forms);
        setErrorMessage(problem.orElse(null));
        setMessage(Messages.get("message"));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && !work.isRunning());
        if (pane.form() != null && snapshot != null && wrongDate().isEmpty() && !hasWrongDays(forms)) {
            pane.await();
            preview.show(new Preview.Request(snapshot, wish(), pane.form(), pane.page(), pane.width()));
        }
    }

    /** The text is taken once for each state of the file. */
    private void take(DefinitionDocument document) {
        if (document != shown) {
            leave();
            shown = document;
            document.addListener(edits);
        } else if (!stale) {
            return;
        }
        stale = false;
        Snapshot now = Snapshot.of(document);
        if (snapshot == null || !snapshot.isSame(now)) {
            snapshot = now;
            page.offer(around.editions().names(DocumentSource.subject(document.definition())));
        }
    }

    private void leave() {
        if (shown != null) {
            shown.removeListener(edits);
        }
    }

    private Optional<String> problem(List<Form> forms) {
        if (forms.isEmpty()) {
            return Optional.of(Messages.get("no_form"));
        }
        if (snapshot == null) {
            return Optional.of(Messages.get("no_definition", form.choice().file()));
        }
        if (wrongDate().isPresent()) {
            return wrongDate().map(written -> Messages.get("wrong_date", written));
        }
        if (page.hasWrongMargin()) {
            return Optional.of(Messages.get("wrong_margin", Margins.LEAST, Margins.MOST));
        }
        if (hasWrongDays(forms)) {
            return Optional.of(Messages.get("wrong_days", DocumentDays.MOST_DAYS));
        }
        boolean file = !output.target().isEmpty() && !output.target().endsWith("/")
                && output.target().endsWith(form.format().ending());
        return file ? Optional.empty() : Optional.of(Messages.get("no_target", form.format().ending()));
    }

    private Optional<String> wrongDate() {
        return form.wrongDate().or(page::wrongDate);
    }

    private boolean hasWrongDays(List<Form> forms) {
        if (!forms.contains(Form.PLAN) && !forms.contains(Form.RESULTS)) {
            return false;
        }
        DocumentDays days = form.days();
        long count = days.to().toEpochDay() - days.from().toEpochDay();
        return count < 0 || forms.contains(Form.PLAN) && count >= DocumentDays.MOST_DAYS;
    }

    private Wish wish() {
        String since = page.since();
        return new Wish(form.scope(), form.language(), named(presets.name()), page.head(), form.days(),
                since.isEmpty() ? Optional.empty() : around.editions().find(since, snapshot.source().subject()));
    }

    @Override
    protected void okPressed() {
        remember();
        Generation.Task task = new Generation.Task(snapshot, wish(), form.chosenForms(),
                Path.of(output.target()).toAbsolutePath(), page.isRecorded());
        setErrorMessage(null);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        work.start(task, around);
    }

    /** What came of the work; settings stay for another try. */
    private void ended(Generation.Outcome outcome) {
        getButton(IDialogConstants.OK_ID).setEnabled(problem(form.chosenForms()).isEmpty());
        if (outcome instanceof Generation.Outcome.Failed failed) {
            setErrorMessage(failed.words());
        } else if (outcome instanceof Generation.Outcome.Written written && !written.missing().isEmpty()) {
            Map.Entry<Integer, String> one = written.missing().entrySet().iterator().next();
            setMessage(Messages.get("missing", written.missing().size(), Character.toString(one.getKey()),
                    String.format("U+%04X", one.getKey()), one.getValue().lines().findFirst().orElse("")),
                    org.eclipse.jface.dialogs.IMessageProvider.WARNING);
        }
    }

    private void remember() {
        form.remember(memory);
        page.remember(memory);
        memory.put("preset", presets.name());
        Path folder = Path.of(output.target()).toAbsolutePath().getParent();
        memory.put("folder", folder == null ? "" : folder.toString());
        Surroundings.keepMemory();
    }

    @Override
    public boolean close() {
        leave();
        preview.close();
        return super.close();
    }
}
