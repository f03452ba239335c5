package dandori.ui.editor.excel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dandori.excel.change.Applied;
import dandori.excel.table.Column;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.DocumentListener;

/** Replaces a text or a pattern in many values of a definition at once; shows every place before, and takes one edit. */
final class ReplaceDialog extends TitleAreaDialog implements DocumentListener {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 700;

    private final OpenFile file;
    private final BookWords words = new BookWords(Locale.getDefault());
    private final Calculation<Applied> searching = new Calculation<>("replace-preview", this::found);
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private Text find;
    private Text replacement;
    private Button pattern;
    private Button exact;
    private Combo column;
    private KindFilter filter;
    private DifferenceTable table;
    private Label counts;
    private Applied applied;
    private boolean sameSearch;

    ReplaceDialog(Shell parent, OpenFile file) {
        super(parent);
        this.file = file;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
        file.document().addListener(this);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("replace_title", file.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("replace_title", file.name()));
        setMessage(Messages.get("replace_message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        find = text(fields, "find");
        pattern = check(fields, "pattern");
        replacement = text(fields, "replacement");
        exact = check(fields, "exact");
        new Label(fields, SWT.NONE).setText(Messages.get("columns"));
        column = new Combo(fields, SWT.READ_ONLY);
        fillColumns();
        filter = new KindFilter(area, () -> filter.apply(table));
        table = new DifferenceTable(area, () -> search(true));
        counts = new Label(area, SWT.NONE);
        counts.setText(Messages.get("replace_counts", 0, 0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        filter.count(table);
        return outer;
    }

    private Text text(Composite fields, String key) {
        new Label(fields, SWT.NONE).setText(Messages.get(key));
        Text text = new Text(fields, SWT.BORDER);
        text.addListener(SWT.Modify, event -> search(false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button check(Composite fields, String key) {
        Button check = new Button(fields, SWT.CHECK);
        check.setText(Messages.get(key));
        check.addListener(SWT.Selection, event -> search(false));
        return check;
    }

    /** All values first, then each column by its name; columns of one name are one. */
    private void fillColumns() {
        Map<String, Set<String>> byName = Arrays.stream(TableKind.values()).flatMap(kind -> Table.of(kind).columns()
                .stream()).filter(each -> each.parameter().isPresent() && !each.key().equals("ty")
                        || each.key().equals(Column.NAME) || each.key().equals(Column.OTHER))
                .collect(Collectors.groupingBy(words::heading, java.util.TreeMap::new,
                        Collectors.mapping(Column::key, Collectors.toSet())));
        Set<String> all = byName.values().stream().flatMap(Set::stream).filter(key -> !key.equals(Column.NAME))
                .collect(Collectors.toSet());
        columns.put(Messages.get("columns_all"), all);
        columns.putAll(byName);
        column.setItems(columns.keySet().toArray(String[]::new));
        column.setVisibleItemCount(20);
        column.select(0);
        column.addListener(SWT.Selection, event -> search(false));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("replace"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("close"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        UiTrace.event("dialog-open", "replace");
        return contents;
    }

    /** Looks for the places; with the same search only other ones of them are wanted. */
    private void search(boolean same) {
        sameSearch = same;
        applied = null;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setErrorMessage(null);
        if (find.getText().isEmpty()) {
            table.show(List.of());
            filter.count(table);
            counts.setText("");
            return;
        }
        try {
            Replacement wanted = new Replacement(pattern(), replacement(), List.copyOf(columns()),
                    same ? table.unwanted() : Set.of());
            var text = file.document().text();
            counts.setText(Messages.get("searching"));
            searching.ask(() -> wanted.apply(text, words));
        } catch (PatternSyntaxException wrong) {
            setErrorMessage(Messages.get("bad_pattern", wrong.getDescription()));
        }
    }

    private Set<String> columns() {
        return columns.get(column.getText());
    }

    private Pattern pattern() {
        int flags = exact.getSelection() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(find.getText(), pattern.getSelection() ? flags : flags | Pattern.LITERAL);
    }

    private String replacement() {
        return pattern.getSelection()
                ? replacement.getText()
                : java.util.regex.Matcher.quoteReplacement(replacement.getText());
    }

    private void found(Applied result) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (!sameSearch) {
            table.show(Difference.of(result));
            filter.apply(table);
        }
        applied = result;
        table.note(Difference.faults(result));
        filter.count(table);
        counts.setText(Messages.get("replace_counts", result.changes().size(), result.refusals().size()));
        Optional<String> whole = result.refusals().stream().filter(refusal -> refusal.place().isEmpty())
                .map(refusal -> refusal.sentence(words)).findFirst();
        setErrorMessage(whole.orElse(result.isAccepted() ? null : Messages.get("not_accepted")));
        getButton(IDialogConstants.OK_ID).setEnabled(result.isAccepted() && !result.changes().isEmpty());
        UiTrace.event("replace-found", result.changes().size() + " " + result.refusals().size());
    }

    @Override
    protected void okPressed() {
        Applied taken = applied;
        Optional<String> refused = file.take(taken.text(), Messages.get("edit_replace", find.getText()));
        if (refused.isPresent()) {
            setErrorMessage(refused.get());
            return;
        }
        UiTrace.event("replaced", taken.changes().size());
        setMessage(Messages.get("replaced", taken.changes().size()), IMessageProvider.INFORMATION);
    }

    @Override
    public void changed() {
        if (getShell() != null && !getShell().isDisposed()) {
            search(false);
        }
    }

    @Override
    public boolean close() {
        file.document().removeListener(this);
        searching.close();
        return super.close();
    }
}
