package dandori.site;

/** A site cannot be used as it is. The message says what, where (file, line, column), and what to do. */
public class SiteException extends RuntimeException {

    /** Why, as far as a caller may want to act on it. */
    public enum Kind {
        /** Another process owns the site: {@link SiteInUseException}. */
        IN_USE,
        /** Folder, disk or permissions. */
        NOT_ACCESSIBLE,
        /** A file of the site is not what it has to be. */
        INVALID,
        /** A later Dandori wrote a file of the site. */
        NEWER_FORMAT
    }

    private final Kind kind;

    SiteException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    SiteException(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
