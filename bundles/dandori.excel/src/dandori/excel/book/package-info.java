/** Writes books: an ordinary {@code .xlsx} without macros, streamed to disk row by row. */
package dandori.excel.book;
