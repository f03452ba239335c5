package dandori.ui.editor.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dandori.diagram.theme.ThemeColour;
import dandori.excel.CellPlace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.tables.SharedWidth;
import dandori.ui.diagram.tables.WholeCells;
import dandori.ui.editor.excel.Difference.Kind;
import dandori.ui.editor.excel.Difference.Line;
import dandori.ui.editor.excel.Difference.Row;

/** A difference as a table with a tick for every row of the book; only what is seen of it is made. */
final class DifferenceTable {

    private static final List<String> HEADS = List.of("", "unit", "item", "before", "after", "note", "cell");
    private static final int[] LEAST = { 56, 200, 110, 200, 200, 80, 110 };
    private static final int[] SHARES = { 0, 1, 0, 4, 4, 1, 0 };
    private static final int NOTE = HEADS.indexOf("note");

    private final Table table;
    private final Runnable changed;
    private final Set<Row> unwanted = new HashSet<>();
    private final Map<Row, String> notes = new HashMap<>();
    private List<Line> all = List.of();
    private List<Line> shown = List.of();
    private String text = "";
    private Set<Kind> kinds = Set.of();

    /**
     * A table without lines.
     *
     * @param ofBook  whether its lines have a place in a book
     * @param changed other rows are wanted
     */
    DifferenceTable(Composite parent, boolean ofBook, Runnable changed) {
        this.changed = changed;
        table = new Table(parent,
                SWT.BORDER | SWT.CHECK | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        int columns = ofBook ? HEADS.size() : HEADS.size() - 1;
        for (int column = 0; column < columns; column++) {
            TableColumn head = new TableColumn(table, SWT.NONE);
            head.setText(HEADS.get(column).isEmpty() ? "" : Messages.get("column_" + HEADS.get(column)));
        }
        SharedWidth.of(table, Arrays.copyOf(LEAST, columns), Arrays.copyOf(SHARES, columns));
        WholeCells.of(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::tick);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        table.setLayoutData(data);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Line line = shown.get(event.index);
        item.setText(new String[]{ line.kind().sign(), line.unit(), line.item(), flat(line.before()),
                flat(line.after()), flat(note(line)), line.place().map(CellPlace::toString).orElse("") });
        item.setChecked(line.row().filter(row -> !unwanted.contains(row)).isPresent());
        item.setForeground(0, colour(line));
        item.setForeground(NOTE, Theme.current().colour(ThemeColour.PROBLEM_ERROR));
    }

    private static String flat(String value) {
        return value.replace("\n", " ⏎ ");
    }

    private String note(Line line) {
        return line.row().map(notes::get).orElse(line.note());
    }

    private static Color colour(Line line) {
        return Theme.current().colour(switch (line.kind()) {
            case ADDED -> ThemeColour.ADDED;
            case REMOVED -> ThemeColour.REMOVED;
            case CHANGED, MOVED -> ThemeColour.CHANGED;
            case CONFLICT, REFUSED -> ThemeColour.PROBLEM_ERROR;
        });
    }

    private void tick(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        TableItem item = (TableItem) event.item;
        shown.get(table.indexOf(item)).row().ifPresent(row -> want(List.of(row), item.getChecked()));
        changed.run();
    }

    private void want(List<Row> rows, boolean wanted) {
        if (wanted) {
            rows.forEach(unwanted::remove);
        } else {
            unwanted.addAll(rows);
        }
        table.clearAll();
    }

    /** Wants, or does not want, every row that is shown. */
    void wantShown(boolean wanted) {
        want(shown.stream().flatMap(line -> line.row().stream()).toList(), wanted);
        changed.run();
    }

    /** Does not want the rows that are selected. */
    void skipSelected() {
        want(selected().stream().flatMap(line -> line.row().stream()).toList(), false);
    }

    /** The lines that are selected. */
    List<Line> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
    }

    /** The rows that are not wanted now, for whoever works in the background. */
    Set<Row> unwanted() {
        return Set.copyOf(unwanted);
    }

    /** Shows other lines, all of them wanted. */
    void show(List<Line> lines) {
        all = lines;
        unwanted.clear();
        notes.clear();
        filter(text, kinds);
    }

    /** Writes something beside the lines of rows. */
    void note(Map<Row, String> words) {
        notes.clear();
        notes.putAll(words);
        table.clearAll();
    }

    /** Shows only lines that have a text in them, and are of one of the kinds; of every kind when none is named. */
    void filter(String wanted, Set<Kind> wantedKinds) {
        text = wanted.strip().toLowerCase(Locale.ROOT);
        kinds = Set.copyOf(wantedKinds);
        shown = all.stream().filter(line -> kinds.isEmpty() || kinds.contains(line.kind())).filter(this::says).toList();
        table.setItemCount(shown.size());
        table.clearAll();
    }

    private boolean says(Line line) {
        return text.isEmpty() || String.join("\n", line.unit(), line.item(), line.before(), line.after(),
                line.place().map(CellPlace::toString).orElse(""), line.note()).toLowerCase(Locale.ROOT).contains(text);
    }

    /** How many lines of a kind there are in rows that are wanted. */
    long count(Kind kind) {
        return all.stream().filter(line -> line.kind() == kind)
                .filter(line -> line.row().map(row -> !unwanted.contains(row)).orElse(true)).count();
    }

    Table control() {
        return table;
    }
}
