/**
 * From edited rows to new definition text: compares book, export and file cell by cell, changes only the lines that
 * differ, and checks the outcome like any definition.
 */
package dandori.excel.change;
