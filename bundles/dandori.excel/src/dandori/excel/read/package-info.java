/**
 * Reads books by SAX, a row at a time, and finds the cells in which something else stands than was exported. Takes
 * nothing for granted: sheets may be renamed, columns moved or gone, rows sorted, and the file may be no book at all.
 */
package dandori.excel.read;
