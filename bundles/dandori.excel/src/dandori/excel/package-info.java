/**
 * The Excel round trip: definitions become a book, and what people changed in its visible cells becomes changes to the
 * definitions. {@link dandori.excel.book.BookWriter} makes a book, {@link dandori.excel.change.BookApplication} reads
 * one and works out the new definition text with every change, conflict and refusal by sheet and cell.
 */
package dandori.excel;
