package dandori.excel.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.excel.read.BookContent;
import dandori.excel.read.BookLimits;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.CellText;
import dandori.excel.table.Cells;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * Replaces a pattern in many cells at once, as if a user had done so in a book. What comes out is a preview as well as
 * the new text: every change with its table and id, checked like a book.
 *
 * @param find what to look for
 * @param replacement what to put there; {@code $1} stands for the first group
 * @param tables the tables to look into
 * @param columns the keys of the columns to look into
 */
public record BulkReplacement(Pattern find, String replacement, Set<TableKind> tables, Set<String> columns) {

    public BulkReplacement {
        tables = Set.copyOf(tables);
        columns = Set.copyOf(columns);
    }

    /**
     * Replaces in a file, which stays as it is.
     *
     * @param words how tables are called; the cell of a change is the id of its line
     * @throws IllegalArgumentException when the replacement refers to a group that the pattern does not have
     */
    public Applied apply(DefinitionTree file, DefinitionChecks checks, BookWords words) {
        return apply(file, checks, words, place -> true);
    }

    /** The same for some lines only: those whose place, the title of the table and the id, is wanted. */
    public Applied apply(DefinitionTree file, DefinitionChecks checks, BookWords words, Predicate<CellPlace> wanted) {
        Lines lines = Lines.of(file);
        List<RowEdit> edits = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            if (tables.contains(kind)) {
                lines.all(kind).forEach((id, line) -> {
                    CellPlace place = new CellPlace(words.title(kind), id);
                    Map<String, Input> inputs = inputs(Cells.of(line), place);
                    if (!inputs.isEmpty() && wanted.test(place)) {
                        edits.add(new RowEdit.Changed(kind, id, place, inputs));
                    }
                });
            }
        }
        return new BookApplication(checks, ConflictChoice.REFUSE, BookLimits.STANDARD)
                .apply(new BookContent(file, lines, edits, List.of(), List.of()), file);
    }

    private Map<String, Input> inputs(Map<String, String> cells, CellPlace place) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String before = cell.getValue();
            if (columns.contains(cell.getKey()) && !CellText.isMark(before)) {
                String after = replaced(before);
                if (!after.equals(before)) {
                    inputs.put(cell.getKey(), new Input(before, after, place));
                }
            }
        }
        return inputs;
    }

    private String replaced(String text) {
        Matcher matcher = find.matcher(text);
        try {
            return matcher.replaceAll(replacement);
        } catch (IndexOutOfBoundsException noSuchGroup) {
            throw new IllegalArgumentException(replacement + " refers to a group that " + find + " does not have",
                    noSuchGroup);
        }
    }
}
