package dandori.store;

import java.util.Arrays;
import java.util.List;

/**
 * The database could not do what it was asked. The message says what, where, and what to do; the same in another language
 * can be made of {@link #code()} and {@link #arguments()}.
 */
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
    private final Trouble trouble;

    /** What is wrong, by meaning, and what its wording needs. */
    record Trouble(String code, List<String> arguments) {

        static Trouble of(String code, Object... arguments) {
            return new Trouble(code, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    StoreException(Kind kind, Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.trouble = trouble;
    }

    StoreException(Kind kind, Trouble trouble, String message) {
        this(kind, trouble, message, null);
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, by meaning: {@code LOCKED}, {@code DISK} … */
    public String code() {
        return trouble.code();
    }

    /** What the wording needs: first the database's folder, then what the code is about. */
    public List<String> arguments() {
        return trouble.arguments();
    }
}
