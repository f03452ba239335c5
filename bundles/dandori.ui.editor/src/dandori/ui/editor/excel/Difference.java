package dandori.ui.editor.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dandori.excel.CellChange;
import dandori.excel.CellConflict;
import dandori.excel.CellPlace;
import dandori.excel.Refusal;
import dandori.excel.change.Applied;
import dandori.excel.words.BookWords;
import dandori.model.difference.Change;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;

/** What a book, or a replacement, would change: line by line, as a table shows it. */
final class Difference {

    private final BookWords words = new BookWords(Locale.getDefault());
    private final List<Line> lines = new ArrayList<>();

    /** What a line tells. */
    enum Kind {
        ADDED("＋"), CHANGED("±"), REMOVED("−"), MOVED("→"), CONFLICT("≠"), REFUSED("✖");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * A line.
     *
     * @param place the cell; empty for what is wrong with the book as a whole
     * @param note  what the user should know of it
     */
    record Line(Kind kind, Optional<CellPlace> place, String unit, String item, String before, String after,
            String note) {

        /** The row of the book it comes from: lines of one row go together. */
        Optional<Row> row() {
            return place.map(Row::of);
        }
    }

    /**
     * A row of a book.
     *
     * @param cell what names the row inside its sheet
     */
    record Row(String sheet, String cell) {

        /** The row of a cell: {@code D12} and {@code E12} are in one. */
        static Row of(CellPlace place) {
            String cell = place.cell();
            return new Row(place.sheet(), cell.matches("[A-Z]+[0-9]+(:.*)?") ? cell.replaceAll("[A-Z]|:.*", "") : cell);
        }
    }

    private Difference() {
    }

    /** The lines of what a book makes: what is wrong first. */
    static List<Line> of(Applied applied) {
        Difference difference = new Difference();
        applied.refusals().forEach(difference::add);
        applied.conflicts().forEach(difference::add);
        applied.changes().forEach(difference::add);
        return difference.lines;
    }

    /** What is wrong, by row. */
    static Map<Row, String> faults(Applied applied) {
        BookWords words = new BookWords(Locale.getDefault());
        Map<Row, String> faults = new LinkedHashMap<>();
        for (Refusal refusal : applied.refusals()) {
            refusal.place().map(Row::of).ifPresent(row -> faults.putIfAbsent(row, refusal.sentence(words)));
        }
        return faults;
    }

    private void add(Refusal refusal) {
        lines.add(new Line(Kind.REFUSED, refusal.place(), refusal.unit(), item(refusal.parameter()), "", "",
                refusal.sentence(words)));
    }

    private void add(CellConflict conflict) {
        lines.add(new Line(Kind.CONFLICT, Optional.of(conflict.place()), conflict.unit(), item(conflict.parameter()),
                conflict.file(), conflict.book(), conflict.sentence(words)));
    }

    private void add(CellChange found) {
        Change change = found.change();
        String key = change.parameter().orElse("");
        Kind kind = change.isOfUnit() ? Kind.valueOf(change.kind().name()) : Kind.CHANGED;
        lines.add(new Line(kind, Optional.of(found.place()), change.unit(), item(key), change.before().orElse(""),
                change.after().orElse(""), ""));
    }

    private String item(String key) {
        if (key.startsWith("#")) {
            return words.get("column." + key.substring(1));
        }
        return Catalogue.standard().parameter(key).map((Parameter known) -> known.name(words.locale()))
                .orElse(key.equals("ar") ? words.get("sheet.relation") : key);
    }
}
