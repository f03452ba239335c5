package dandori.app.command;

import dandori.engine.state.State;

/** The exit codes of every command (cli.md). */
final class ExitCode {

    static final int NORMAL = 0;
    static final int WARNING = 1;
    static final int ABNORMAL = 2;
    static final int REFUSED = 3;
    static final int USAGE = 4;
    static final int ENVIRONMENT = 5;

    static int of(State state) {
        return switch (state.kind()) {
            case NORMAL, PASSED -> NORMAL;
            case WARNING -> WARNING;
            default -> ABNORMAL;
        };
    }

    private ExitCode() {
    }
}
