package dandori.imports.fire;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Years one after another.
 *
 * @param first the first one, or {@link #UNLIMITED}'s
 * @param last  the last one
 */
public record YearSpan(int first, int last) {

    /** Every year. */
    public static final YearSpan UNLIMITED = new YearSpan(1, 9999);

    /** Whether any year is left out. */
    public boolean limited() {
        return !equals(UNLIMITED);
    }

    /** Years without a gap between them, put together. */
    public static List<YearSpan> of(SortedSet<Integer> years) {
        List<YearSpan> spans = new ArrayList<>();
        for (int year : years) {
            int end = spans.size() - 1;
            if (end >= 0 && spans.get(end).last == year - 1) {
                spans.set(end, new YearSpan(spans.get(end).first, year));
            } else {
                spans.add(new YearSpan(year, year));
            }
        }
        return spans;
    }
}
