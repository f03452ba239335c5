package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.content.Column;

/** Where the columns of a list stand: in one set, or in several that each repeat the column of the unit. */
final class ListGeometry {

    /** Width of the column with the letters of changes. */
    static final double MARKS = 15;
    private static final double LEAST_SHARE = 0.86;

    /**
     * A column on the page.
     *
     * @param index of the column among all
     * @param x     left edge
     */
    record Place(int index, double x, double width) {
    }

    private final List<Column> columns;
    private final double left;
    private final double room;
    private final List<List<Place>> sets = new ArrayList<>();

    ListGeometry(List<Column> columns, PageArea area, boolean marks) {
        this.columns = columns;
        this.left = area.left() + (marks ? MARKS : 0);
        this.room = area.right() - left;
        split();
    }

    private void split() {
        double key = columns.get(0).width();
        List<Integer> set = new ArrayList<>(List.of(0));
        double used = key;
        for (int at = 1; at < columns.size(); at++) {
            double width = columns.get(at).width();
            if ((used + width) * LEAST_SHARE > room) {
                sets.add(placed(set));
                set = new ArrayList<>(List.of(0));
                used = key;
            }
            set.add(at);
            used += width;
        }
        sets.add(placed(set));
    }

    private List<Place> placed(List<Integer> set) {
        double wished = set.stream().mapToDouble(index -> columns.get(index).width()).sum();
        double share = room / wished;
        List<Place> places = new ArrayList<>();
        double x = left;
        for (int index : set) {
            double width = columns.get(index).width() * share;
            places.add(new Place(index, x, width));
            x += width;
        }
        return places;
    }

    List<List<Place>> sets() {
        return sets;
    }

    /** The narrowest width a column has in any set. */
    double width(int index) {
        return sets.stream().flatMap(List::stream).filter(place -> place.index() == index)
                .mapToDouble(Place::width).min().orElseThrow();
    }
}
