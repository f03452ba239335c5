package dandori.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dandori.diagram.Grid;
import dandori.diagram.geometry.Rect;
import dandori.documents.page.Tiles.Stretch;

/** Where a picture is cut, and how large it is drawn. */
final class PictureLayout {

    static final double TITLE = 18;
    static final double LEGEND = 24;
    static final double COLUMN_STRIP = 12;
    static final double ROW_STRIP = 14;
    private static final double LEAST_SCALE = 0.6;
    private static final double LEAST_FLOW_SCALE = 0.8;
    private static final double MOST_SCALE = 0.8;

    private final PageArea area;

    PictureLayout(PageArea area) {
        this.area = area;
    }

    /** The part of a page a picture fills. */
    Rect inner() {
        double x = area.left() + ROW_STRIP;
        double y = area.top() + TITLE + COLUMN_STRIP;
        return new Rect(x, y, area.right() - x, area.bottom() - LEGEND - y);
    }

    /**
     * A page of a picture.
     *
     * @param columns which columns
     * @param rows    which rows
     * @param column  of the page among the pages, from 0
     * @param row     of the page among the pages, from 0
     */
    record Tile(Stretch columns, Stretch rows, int column, int row) {

        /** As pages call it, {@code 1-2}: row and column. */
        String name() {
            return row + 1 + "-" + (column + 1);
        }

        Rect window(Plate plate) {
            double x = plate.columns()[columns.from()];
            double y = plate.rows()[rows.from()];
            return new Rect(x, y, plate.columns()[columns.to()] - x, plate.rows()[rows.to()] - y);
        }
    }

    /** All tiles of a map and their common scale. */
    Cut map(Plate plate) {
        Rect inner = inner();
        int mostColumns = (int) (inner.width() / (Grid.CELL_WIDTH * LEAST_SCALE));
        int mostRows = (int) (inner.height() / (Grid.CELL_HEIGHT * LEAST_SCALE));
        List<Stretch> columns = Tiles.even(plate.columns().length - 1, mostColumns);
        List<Stretch> rows = Tiles.even(plate.rows().length - 1, mostRows);
        return cut(plate, columns, rows, MOST_SCALE);
    }

    /** All tiles of a flow and their common scale; what nearly fits a page is drawn a little smaller instead of cut. */
    Cut flow(Plate plate) {
        Rect inner = inner();
        double[] x = plate.columns();
        double[] y = plate.rows();
        if (Math.min(inner.width() / x[x.length - 1], inner.height() / y[y.length - 1]) >= LEAST_FLOW_SCALE) {
            return cut(plate, Tiles.even(x.length - 1, x.length), Tiles.even(y.length - 1, y.length), 1);
        }
        List<Stretch> columns = Tiles.fitting(plate.columns(), inner.width());
        return cut(plate, columns, Tiles.fitting(plate.rows(), inner.height()), 1);
    }

    /** The tiles that have something to show. */
    record Cut(List<Tile> tiles, double scale, int columns, int rows) {

        boolean single() {
            return columns == 1 && rows == 1;
        }
    }

    private Cut cut(Plate plate, List<Stretch> columns, List<Stretch> rows, double most) {
        List<Tile> tiles = new ArrayList<>();
        double scale = most;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Tile tile = new Tile(columns.get(column), rows.get(row), column, row);
                Rect window = tile.window(plate);
                scale = Math.min(scale, Math.min(inner().width() / window.width(), inner().height() / window.height()));
                if (columns.size() * rows.size() == 1 || shows(plate, window)) {
                    tiles.add(tile);
                }
            }
        }
        if (tiles.isEmpty()) {
            tiles.add(new Tile(columns.get(0), rows.get(0), 0, 0));
        }
        return new Cut(tiles, scale, columns.size(), rows.size());
    }

    private static boolean shows(Plate plate, Rect window) {
        return plate.spots().stream().anyMatch(spot -> window.contains(spot.box().centre()))
                || plate.lines().stream().anyMatch(points -> {
                    for (int at = 1; at < points.size(); at++) {
                        if (window.crossedBy(points.get(at - 1), points.get(at))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** Edges with more of the last step added until the room is full: an empty grid reads better than a hole. */
    static double[] filled(double[] edges, double room) {
        double step = edges[edges.length - 1] - edges[edges.length - 2];
        int more = Math.max(0, (int) Math.floor((room - edges[edges.length - 1]) / step + 1e-6));
        double[] filled = Arrays.copyOf(edges, edges.length + more);
        for (int at = edges.length; at < filled.length; at++) {
            filled[at] = filled[at - 1] + step;
        }
        return filled;
    }
}
