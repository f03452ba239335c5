package dandori.app.command;

/** Ends a command with an exit code and what the user reads: what, where, what to do. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int code;

    CommandFailure(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
