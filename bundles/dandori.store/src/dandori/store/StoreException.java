package dandori.store;

/** The database could not do what it was asked. The message says what, where, and what to do. */
public final class StoreException extends RuntimeException {

    /** Why, as far as a caller may want to act on it. */
    public enum Kind {
        /** Another process holds the database. */
        LOCKED,
        /** The disk is full, read-only or failing. */
        DISK,
        /** A later Dandori wrote the database; it was left as it is. */
        NEWER_SCHEMA,
        /** The database is damaged, or is none of ours. */
        BROKEN
    }

    private final Kind kind;

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
