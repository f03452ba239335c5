package dandori.ui.editor.excel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dandori.excel.change.Applied;
import dandori.excel.table.Column;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.ui.diagram.UiTrace;

/** Replaces a text or a pattern in many values of a definition at once; shows every place before, and takes one edit. */
final class ReplaceDialog extends DifferenceDialog {

    private static final int HEIGHT = 700;

    private final Calculation<Applied> searching = new Calculation<>("replace-preview", this::found);
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private Text find;
    private Text replacement;
    private Button pattern;
    private Button exact;
    private Combo column;
    private Applied applied;
    private boolean sameSearch;

    ReplaceDialog(Shell parent, OpenFile file) {
        super(parent, file, "replace", HEIGHT);
    }

    @Override
    void createHead(Composite area) {
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
    }

    @Override
    void ticked() {
        search(true);
    }

    @Override
    boolean isOfBook() {
        return false;
    }

    @Override
    String noCounts() {
        return Messages.get("replace_counts", 0, 0);
    }

    @Override
    String traceName() {
        return "replace";
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
                .collect(Collectors.groupingBy(words()::heading, java.util.TreeMap::new,
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

    /** Looks for the places; with the same search only other ones of them are wanted. */
    private void search(boolean same) {
        sameSearch = same;
        applied = null;
        forbid();
        setErrorMessage(null);
        if (find.getText().isEmpty()) {
            table().show(List.of());
            filter().count(table());
            count("");
            return;
        }
        try {
            Replacement wanted = new Replacement(pattern(), replacement(), List.copyOf(columns()),
                    same ? table().unwanted() : Set.of());
            var text = file().document().text();
            count(Messages.get("searching"));
            searching.ask(() -> wanted.apply(text, words()));
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
        if (!isOpen()) {
            return;
        }
        if (!sameSearch) {
            table().show(Difference.of(result));
            filter().apply(table());
        }
        applied = result;
        table().note(Difference.faults(result));
        filter().count(table());
        count(Messages.get("replace_counts", result.changes().size(), result.refusals().size()));
        judge(result);
        UiTrace.event("replace-found", result.changes().size() + " " + result.refusals().size());
    }

    @Override
    protected void okPressed() {
        Applied taken = applied;
        if (!take(taken, Messages.get("edit_replace", find.getText()))) {
            return;
        }
        UiTrace.event("replaced", taken.changes().size());
        setMessage(Messages.get("replaced", taken.changes().size()), IMessageProvider.INFORMATION);
    }

    @Override
    public void changed() {
        if (isOpen()) {
            search(false);
        }
    }

    @Override
    public boolean close() {
        searching.close();
        return super.close();
    }
}
