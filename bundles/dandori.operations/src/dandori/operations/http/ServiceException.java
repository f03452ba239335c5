package dandori.operations.http;

/** The service cannot be reached, or does not answer as one; the message says what, where, what to do. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceException(String message, Throwable cause) {
        super(message, cause);
    }

    ServiceException(String message) {
        super(message);
    }
}
