package dandori.documents.content;

import java.util.Locale;

/** The forms of a document. */
public enum Form {
    /** A unit per row. */
    LIST,
    /** The picture of each jobnet. */
    MAP,
    /** The picture of each jobnet, every unit with a table of its items. */
    FLOW,
    /** The planned starts of a month, a jobnet per row. */
    PLAN,
    /** What has run: a generation per row. */
    RESULTS;

    /** Stable name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
