package dandori.documents.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What changed since an earlier edition.
 *
 * @param rows  a changed fact each
 * @param pairs the pictures that changed
 */
public record ChangesSection(Heading heading, List<Row> rows, List<Pair> pairs) implements Section {

    public ChangesSection {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /**
     * A changed fact.
     *
     * @param change what happened
     * @param path   of the unit
     * @param item   label of what changed; empty for the unit as a whole
     * @param before the earlier value; empty for none
     * @param after  the value now; empty for none
     */
    public record Row(Change change, String path, String item, String before, String after) {

        String text() {
            return change + "\t" + path + "\t" + item + "\t" + before + "\t" + after;
        }
    }

    /**
     * A picture before and after.
     *
     * @param title  name of the jobnet
     * @param path   of the jobnet
     * @param before the earlier picture
     * @param after  the picture now
     */
    public record Pair(String title, String path, Picture before, Picture after) {

        public Pair {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    @Override
    public String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
}
