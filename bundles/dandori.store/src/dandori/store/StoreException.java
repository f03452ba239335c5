package dandori.store;

import dandori.engine.port.OutsideException;

/** The database could not do what it was asked; the first argument is its folder. */
public final class StoreException extends OutsideException {

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

    StoreException(Kind kind, Trouble trouble, String message, Throwable cause) {
        super(trouble, message, cause);
        this.kind = kind;
    }

    StoreException(Kind kind, Trouble trouble, String message) {
        this(kind, trouble, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
