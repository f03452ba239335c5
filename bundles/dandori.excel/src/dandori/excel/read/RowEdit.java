package dandori.excel.read;

import java.util.Map;
import java.util.Optional;

import dandori.excel.CellPlace;
import dandori.excel.table.TableKind;

/** What a user did to one row. */
public sealed interface RowEdit {

    /** The table. */
    TableKind kind();

    /** Where the row is: its first cell that matters. */
    CellPlace place();

    /** A cell in which something else stands than was exported; before is empty in added rows. */
    record Input(String before, String after, CellPlace place) {
    }

    /**
     * A new row.
     *
     * @param cells what stands in it, by column
     */
    record Added(TableKind kind, CellPlace place, Map<String, Input> cells) implements RowEdit {

        /** What stands in a column; empty when nothing does. */
        public Optional<Input> cell(String key) {
            return Optional.ofNullable(cells.get(key));
        }

        /** The text in a column, or nothing. */
        public String text(String key) {
            return cell(key).map(Input::after).map(String::strip).orElse("");
        }
    }

    /**
     * A row with changed cells.
     *
     * @param id which row of the exported definitions
     * @param cells the changed ones, by column
     */
    record Changed(TableKind kind, String id, CellPlace place, Map<String, Input> cells) implements RowEdit {
    }

    /**
     * A row to be deleted.
     *
     * @param id which row of the exported definitions
     */
    record Deleted(TableKind kind, String id, CellPlace place) implements RowEdit {
    }
}
