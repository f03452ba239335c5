package dandori.documents.content;

import java.util.List;

import dandori.diagram.UnitKind;

/**
 * A unit in the list form.
 *
 * @param path      absolute path of the unit
 * @param depth     below the top of the document, from 0
 * @param kind      decides the icon
 * @param recovery  whether it is the recovery form
 * @param container whether it can hold units
 * @param cells     a text per column
 * @param change    since the earlier edition
 * @param before    the cells of the earlier edition; empty when there are none to show
 */
public record ListRow(String path, int depth, UnitKind kind, boolean recovery, boolean container, List<String> cells,
        Change change, List<String> before) {

    public ListRow {
        cells = List.copyOf(cells);
        before = List.copyOf(before);
    }

    /** The row marked. */
    public ListRow marked(Change mark, List<String> earlier) {
        return new ListRow(path, depth, kind, recovery, container, cells, mark, earlier);
    }

    String text() {
        return depth + "\t" + path + "\t" + String.join("\t", cells);
    }
}
