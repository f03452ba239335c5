/**
 * Definitions as tables: which sheets and columns there are, and what stands in each cell. One line per unit, relation,
 * schedule rule and calendar day; the cells hold values as people write them, without quotation marks and escapes.
 * Knows nothing of workbooks.
 */
package dandori.excel.table;
