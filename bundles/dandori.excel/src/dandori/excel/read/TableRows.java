package dandori.excel.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import dandori.excel.CellPlace;
import dandori.excel.Refusal;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.CellText;
import dandori.excel.table.Cells;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;

/**
 * Compares the rows of one sheet with what was exported. The sheet is a table when one of its first rows holds keys of
 * columns; columns without a key, and sheets without such a row, belong to the user.
 */
final class TableRows implements RowSink {

    private static final int KEYS_WITHIN = 20;
    private static final Set<String> ID_HEADINGS = BookWords.all().stream().map(words -> words.get("column.id"))
            .collect(Collectors.toSet());

    private final String sheet;
    private final Lines exported;
    private final int mostRows;
    private final List<RowEdit> edits = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private Optional<TableKind> kind = Optional.empty();
    private int keyRow;
    private int rows;

    TableRows(String sheet, Lines exported, int mostRows) {
        this.sheet = sheet;
        this.exported = exported;
        this.mostRows = mostRows;
    }

    String sheet() {
        return sheet;
    }

    Optional<TableKind> kind() {
        return kind;
    }

    List<RowEdit> edits() {
        return edits;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The ids of the rows that are there. */
    Set<String> seen() {
        return seen;
    }

    @Override
    public void row(int number, List<ReadCell> cells) {
        if (kind.isPresent()) {
            rows++;
            if (rows > mostRows) {
                throw new UnreadableBook(Refusal.ofBook(Reason.TOO_MANY_ROWS, sheet, String.valueOf(mostRows)));
            }
            line(new Row(number, cells));
        } else if (number < KEYS_WITHIN) {
            findKeys(number, cells);
        }
    }

    private void findKeys(int number, List<ReadCell> cells) {
        Optional<TableKind> found = cells.stream().map(cell -> cell.text().strip())
                .filter(text -> text.startsWith("#") && text.endsWith(":id"))
                .flatMap(text -> TableKind.coded(text.substring(1, text.length() - 3)).stream()).findFirst();
        if (found.isEmpty()) {
            refuseWithoutId(cells);
            return;
        }
        kind = found;
        keyRow = number;
        Table table = Table.of(found.get());
        for (ReadCell cell : cells) {
            String key = cell.text().strip();
            table.column(key.endsWith(":id") ? Column.ID : key).ifPresent(column -> take(column, number, cell));
        }
    }

    /** A row of keys that lost its id would else pass for a sheet of the user's own. */
    private void refuseWithoutId(List<ReadCell> cells) {
        Set<String> keys = cells.stream().map(ReadCell::text).collect(Collectors.toSet());
        if (keys.contains(Column.ACTION) || keys.contains(Column.RESULT)) {
            throw new UnreadableBook(Refusal.ofCell(Reason.NO_ID_COLUMN, new CellPlace(sheet, "A1")));
        }
    }

    private void take(Column column, int number, ReadCell cell) {
        if (columns.containsValue(column)) {
            throw new UnreadableBook(Refusal.ofCell(Reason.REPEATED_COLUMN, place(number, cell.column()),
                    column.key()));
        }
        columns.put(cell.column(), column);
    }

    @Override
    public void merged(CellRangeAddress range) {
        boolean content = kind.isPresent() && range.getLastRow() > keyRow + 1 && columns.keySet().stream()
                .anyMatch(column -> column >= range.getFirstColumn() && column <= range.getLastColumn());
        if (content) {
            refusals.add(Refusal.ofCell(Reason.MERGED, new CellPlace(sheet, range.formatAsString())));
        }
    }

    private CellPlace place(int row, int column) {
        return new CellPlace(sheet, CellReference.convertNumToColString(column) + (row + 1));
    }

    /** One row, its cells by key. */
    private final class Row {

        private final int number;
        private final Map<String, ReadCell> cells = new HashMap<>();

        Row(int number, List<ReadCell> read) {
            this.number = number;
            for (ReadCell cell : read) {
                Column column = columns.get(cell.column());
                if (column != null) {
                    cells.put(column.key(), cell);
                }
            }
        }

        String text(String key) {
            ReadCell cell = cells.get(key);
            return cell == null ? "" : cell.text();
        }

        String id() {
            return text(Column.ID).strip();
        }

        boolean hasContent() {
            return columns.values().stream().filter(Column::isContent).map(column -> text(column.key()))
                    .anyMatch(text -> !text.isBlank());
        }

        CellPlace placeOf(String key) {
            return columns.entrySet().stream().filter(entry -> entry.getValue().key().equals(key)).findFirst()
                    .map(entry -> place(number, entry.getKey())).orElseGet(() -> place(number, 0));
        }

        /** Where a row is told to be: its name, or what comes first. */
        CellPlace place() {
            return TableRows.this.place(number, columns.entrySet().stream()
                    .filter(entry -> entry.getValue().isContent()).map(Map.Entry::getKey).findFirst().orElse(0));
        }

        private CellPlace place(int row, int column) {
            return TableRows.this.place(row, column);
        }
    }

    private void line(Row row) {
        String id = row.id();
        if (ID_HEADINGS.contains(id) || id.isEmpty() && row.text(Column.ACTION).isBlank() && !row.hasContent()) {
            return;
        }
        Optional<Action> action = Action.of(row.text(Column.ACTION));
        if (action.isEmpty()) {
            refuse(Reason.UNKNOWN_ACTION, row.placeOf(Column.ACTION), id, row.text(Column.ACTION));
            seen.add(id);
        } else if (id.isEmpty()) {
            lineWithoutId(row, action.get());
        } else {
            lineWithId(row, action.get(), id);
        }
    }

    private void lineWithoutId(Row row, Action action) {
        if (action == Action.CHANGE || action == Action.DELETE) {
            refuse(Reason.ID_MISSING, row.placeOf(Column.ID), "", row.text(Column.ACTION).strip());
        } else {
            edits.add(new RowEdit.Added(kind.orElseThrow(), row.place(), inputs(row, Map.of(), "")));
        }
    }

    private void lineWithId(Row row, Action action, String id) {
        Optional<Line> line = exported.line(kind.orElseThrow(), id);
        if (action == Action.ADD) {
            refuse(Reason.ID_FOR_ADDITION, row.placeOf(Column.ID), id, id);
        } else if (line.isEmpty()) {
            refuse(Reason.UNKNOWN_ID, row.placeOf(Column.ID), id, id);
        } else if (!seen.add(id)) {
            refuse(Reason.REPEATED_ID, row.placeOf(Column.ID), id, id);
        } else if (action == Action.DELETE) {
            edits.add(new RowEdit.Deleted(kind.get(), id, row.placeOf(Column.ACTION)));
        } else {
            Map<String, Input> inputs = inputs(row, Cells.of(line.get()), id);
            if (!inputs.isEmpty()) {
                edits.add(new RowEdit.Changed(kind.get(), id, row.place(), inputs));
            }
        }
    }

    private Map<String, Input> inputs(Row row, Map<String, String> before, String id) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        columns.forEach((index, column) -> {
            if (column.isContent()) {
                ReadCell cell = row.cells.get(column.key());
                String old = before.getOrDefault(column.key(), "");
                String text = cell == null ? "" : CellText.normal(cell.text());
                if (cell != null && cell.kind() != ReadCell.Kind.VALUE) {
                    refuseKind(cell, place(row.number, index), id, column.key());
                } else if (!isSame(column, old, text)) {
                    inputs.put(column.key(), new Input(old, text, place(row.number, index)));
                }
            }
        });
        return inputs;
    }

    private void refuseKind(ReadCell cell, CellPlace place, String id, String key) {
        Refusal refusal = cell.kind() == ReadCell.Kind.FORMULA
                ? Refusal.ofCell(Reason.FORMULA, place)
                : Refusal.ofCell(Reason.ERROR_VALUE, place, cell.text());
        refusals.add(refusal.about(id, key));
    }

    /** Blanks around a value count in text only. */
    private static boolean isSame(Column column, String old, String text) {
        if (old.equals(text) || old.isBlank() && text.isBlank()) {
            return true;
        }
        boolean isText = column.parameter().filter(parameter -> parameter.grammar().isQuoted()).isPresent();
        return !isText && old.strip().equals(text.strip());
    }

    private void refuse(Reason reason, CellPlace place, String id, String argument) {
        refusals.add(Refusal.ofCell(reason, place, argument).about(id, ""));
    }
}
