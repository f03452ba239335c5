package dandori.operations.http;

import dandori.engine.port.OutsideException;
import dandori.operations.Reason;

/** The service cannot be reached, or does not answer as one; the first argument is its site. */
public final class ServiceException extends OutsideException {

    ServiceException(Trouble trouble, String message, Throwable cause) {
        super(trouble, message, cause);
    }

    ServiceException(Trouble trouble, String message) {
        this(trouble, message, null);
    }

    /** The same as a reason that can be said in the user's language. */
    Reason reason() {
        return new Reason("service_" + code(), arguments());
    }
}
