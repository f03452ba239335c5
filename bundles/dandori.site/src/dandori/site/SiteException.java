package dandori.site;

import java.util.Arrays;
import java.util.List;

/**
 * A site cannot be used as it is. The message says what, where (file, line, column), and what to do; the same in another
 * language can be made of {@link #code()} and {@link #arguments()}.
 */
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
    private final Trouble trouble;

    /** What is wrong, by meaning, and what its wording needs. */
    record Trouble(String code, List<String> arguments) {

        static Trouble of(String code, Object... arguments) {
            return new Trouble(code, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    SiteException(Kind kind, Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.trouble = trouble;
    }

    SiteException(Kind kind, Trouble trouble, String message) {
        this(kind, trouble, message, null);
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, by meaning: {@code DISK_FULL}, {@code NUMBER_WANTED} … */
    public String code() {
        return trouble.code();
    }

    /**
     * What the wording needs. First the path; of what is wrong inside a file then line, column and name of the member;
     * then what the code is about.
     */
    public List<String> arguments() {
        return trouble.arguments();
    }
}
