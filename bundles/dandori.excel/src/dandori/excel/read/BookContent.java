package dandori.excel.read;

import java.util.List;

import dandori.excel.Notice;
import dandori.excel.Refusal;
import dandori.excel.table.Lines;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * What is in a book.
 *
 * @param base the definitions it was made from; the file itself when the book does not say
 * @param lines the lines of {@code base}
 * @param edits what the user did, in the order of sheets and rows
 * @param refusals cells that cannot be read
 * @param notices what the user should know
 */
public record BookContent(DefinitionTree base, Lines lines, List<RowEdit> edits, List<Refusal> refusals,
        List<Notice> notices) {

    public BookContent {
        edits = List.copyOf(edits);
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }
}
