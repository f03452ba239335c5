package dandori.excel.book;

import dandori.unitdef.syntax.DefinitionTree;

/**
 * What a book is made from.
 *
 * @param tree the definitions, without grammar errors
 * @param content the bytes of their file
 * @param charset the name of the charset they were read in
 * @param file the name of the file, for people
 */
public record BookSource(DefinitionTree tree, byte[] content, String charset, String file) {
}
