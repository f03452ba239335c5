package dandori.ui.editor.navigator;

import java.util.ArrayList;
import java.util.List;

import dandori.model.Unit;

/**
 * Some of very many units of one level, so that the tree stays quick.
 *
 * @param upper what all of them are below
 * @param first number of the first, from 1
 * @param units those in here
 */
record Bucket(Object upper, int first, List<Unit> units) {

    private static final int SIZE = 500;
    private static final int MOST_WITHOUT = 1000;

    /** The units of a level, in buckets where there are more than a tree shows quickly. */
    static List<?> sorted(Object upper, List<Unit> level) {
        if (level.size() <= MOST_WITHOUT) {
            return level;
        }
        List<Bucket> buckets = new ArrayList<>();
        for (int from = 0; from < level.size(); from += SIZE) {
            buckets.add(new Bucket(upper, from + 1,
                    List.copyOf(level.subList(from, Math.min(level.size(), from + SIZE)))));
        }
        return buckets;
    }

    int last() {
        return first + units.size() - 1;
    }

    /** Two buckets are the same while they hold the same units. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Bucket bucket && first == bucket.first && upper == bucket.upper
                && units.size() == bucket.units.size();
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(upper) * 31 + first;
    }
}
