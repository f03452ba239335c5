package dandori.engine.port;

import java.util.Arrays;
import java.util.List;

/**
 * The world outside did not do what it was asked. The message says what, where, and what to do; the same in another
 * language can be made of {@link #code()} and {@link #arguments()}.
 */
public abstract class OutsideException extends RuntimeException {

    private final Trouble trouble;

    /** What is wrong, by meaning, and what its wording needs. */
    public record Trouble(String code, List<String> arguments) {

        public static Trouble of(String code, Object... arguments) {
            return new Trouble(code, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    /** @param cause what was met, or null */
    protected OutsideException(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** What is wrong, by meaning: {@code LOCKED}, {@code SPOOL} … */
    public String code() {
        return trouble.code();
    }

    /** What the wording needs: first the place, then what the code is about. */
    public List<String> arguments() {
        return trouble.arguments();
    }
}
