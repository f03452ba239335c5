package dandori.documents.content;

import java.util.Locale;

/** What happened since an earlier edition. */
public enum Change {
    NONE, ADDED, CHANGED, REMOVED;

    /** Stable name in lower case, for words and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
