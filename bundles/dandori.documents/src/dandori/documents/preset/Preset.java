package dandori.documents.preset;

import java.util.List;
import java.util.Map;

/**
 * What a document shows.
 *
 * @param name    as the user calls it
 * @param page    paper and margins of the pages
 * @param columns of the list form: parameter keys and the words of {@link dandori.documents.content.Column}
 * @param items   of the flow form, by unit type; {@code *} for all others
 * @param parts   which parts come beside the form itself
 */
public record Preset(String name, PageSetup page, List<String> columns, Map<String, List<String>> items,
        Parts parts) {

    /** The most columns a list has (screens.md §2). */
    public static final int MOST_COLUMNS = 30;
    /** The most items a box has. */
    public static final int MOST_ITEMS = 20;

    public Preset {
        columns = List.copyOf(columns);
        items = Map.copyOf(items);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A list has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
    }

    /**
     * The parts beside the form itself.
     *
     * @param cover     a page with title and head
     * @param contents  a table of contents
     * @param calendars calendars and schedules, in words and with planned starts
     * @param index     where every unit is
     */
    public record Parts(boolean cover, boolean contents, boolean calendars, boolean index) {

        /** All parts. */
        public static final Parts ALL = new Parts(true, true, true, true);
    }

    /** The items of a unit type in the flow form. */
    public List<String> items(String type) {
        List<String> own = items.get(type);
        List<String> chosen = own == null ? items.getOrDefault("*", List.of()) : own;
        return chosen.size() > MOST_ITEMS && own != null ? chosen.subList(0, MOST_ITEMS) : chosen;
    }

    /** The same without the parts beside the form. */
    public Preset bare() {
        return new Preset(name, page, columns, items, new Parts(false, false, false, false));
    }
}
