package dandori.documents.content;

import java.util.Set;

/**
 * A column of the list form.
 *
 * @param key   a parameter of the catalogue, or {@code unit type predecessors script schedule others path attributes}
 * @param group heading above several columns
 * @param title heading of the column
 * @param width wished for, points
 */
public record Column(String key, String group, String title, double width) {

    /** The keys that are no parameters. */
    public static final Set<String> WORDS = Set.of("unit", "type", "predecessors", "script", "schedule", "others",
            "path", "attributes", "units");
}
