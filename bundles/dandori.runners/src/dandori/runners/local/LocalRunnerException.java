package dandori.runners.local;

/** This machine, or the spool, does not allow jobs to be run; the message names what is in the way and the remedy. */
public final class LocalRunnerException extends RuntimeException {

    LocalRunnerException(String message) {
        super(message);
    }

    LocalRunnerException(String message, Throwable cause) {
        super(message, cause);
    }
}
