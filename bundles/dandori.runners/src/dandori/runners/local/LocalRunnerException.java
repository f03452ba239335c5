package dandori.runners.local;

import java.util.Arrays;
import java.util.List;

/**
 * This machine, or the spool, does not allow jobs to be run; the message names what is in the way and the remedy. The
 * same in another language can be made of {@link #code()} and {@link #arguments()}.
 */
public final class LocalRunnerException extends RuntimeException {

    private final Trouble trouble;

    /** What is wrong, by meaning, and what its wording needs. */
    record Trouble(String code, List<String> arguments) {

        static Trouble of(String code, Object... arguments) {
            return new Trouble(code, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    LocalRunnerException(Trouble trouble, String message) {
        this(trouble, message, null);
    }

    LocalRunnerException(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** What is wrong, by meaning: {@code NO_COMMAND}, {@code SPOOL} … */
    public String code() {
        return trouble.code();
    }

    /** What the wording needs: first the command or path, then what the system says about it. */
    public List<String> arguments() {
        return trouble.arguments();
    }
}
