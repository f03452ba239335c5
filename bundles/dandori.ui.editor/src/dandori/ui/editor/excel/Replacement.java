package dandori.ui.editor.excel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dandori.excel.Refusal;
import dandori.excel.change.Applied;
import dandori.excel.change.BulkReplacement;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.model.check.DefinitionChecks;
import dandori.ui.editor.excel.Difference.Row;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/**
 * A replacement somebody wants.
 *
 * @param find        what to look for
 * @param replacement what to put there, {@code $1} for the first group
 * @param columns     the keys of the columns to look into
 * @param unwanted    the rows that stay as they are
 */
record Replacement(Pattern find, String replacement, List<String> columns, Set<Row> unwanted) {

    /** What it makes of a text. */
    Applied apply(SourceText text, BookWords words) {
        Optional<DefinitionTree> tree = OpenFile.tree(text);
        if (tree.isEmpty()) {
            return refused(text, Refusal.Reason.UNWRITABLE, find.pattern());
        }
        BulkReplacement replacing = new BulkReplacement(find, replacement, Set.of(TableKind.values()),
                Set.copyOf(columns));
        try {
            return replacing.apply(tree.get(), DefinitionChecks.standard(), words,
                    place -> !unwanted.contains(Row.of(place)));
        } catch (IllegalArgumentException noSuchGroup) {
            return refused(text, Refusal.Reason.UNWRITABLE, replacement);
        }
    }

    private static Applied refused(SourceText text, Refusal.Reason reason, String what) {
        return new Applied(text, List.of(), List.of(), List.of(Refusal.ofBook(reason, what)), List.of());
    }
}
