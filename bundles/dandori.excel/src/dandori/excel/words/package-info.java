/** What a book says in the languages people read: titles, headings, notes, and why cells are refused. */
package dandori.excel.words;
