package dandori.excel;

import dandori.model.difference.Change;

/**
 * A change that a book makes, and the cell that says so.
 *
 * @param change what changes, as in a difference between two files; values of parameters as cells show them
 * @param place the cell
 */
public record CellChange(Change change, CellPlace place) {
}
