package dandori.excel.book;

import dandori.excel.table.Lines;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * What a book is made from.
 *
 * @param tree the definitions, without grammar errors
 * @param content the bytes of their file
 * @param charset the name of the charset they were read in
 * @param file the name of the file, for people
 * @param unit path of the unit whose lines, with all below it, stand in the book; empty for all
 */
public record BookSource(DefinitionTree tree, byte[] content, String charset, String file, String unit) {

    /** Whether the unit is there. */
    public boolean hasUnit() {
        return unit.isEmpty() || Lines.of(tree).unit(unit).isPresent();
    }
}
