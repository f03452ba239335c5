package dandori.runners.local;

import dandori.engine.port.OutsideException;

/** This machine, or the spool, does not allow jobs to be run; the first argument is the command or path in the way. */
public final class LocalRunnerException extends OutsideException {

    LocalRunnerException(Trouble trouble, String message) {
        this(trouble, message, null);
    }

    LocalRunnerException(Trouble trouble, String message, Throwable cause) {
        super(trouble, message, cause);
    }
}
