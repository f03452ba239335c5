package dandori.operations;

import java.util.List;

/** Whether an operation is allowed, or was done, or why not. */
public sealed interface Verdict {

    /**
     * Allowed, and done if it was to be done.
     *
     * @param units absolute paths of the units it is about: of a rerun, those that have their turn once more
     */
    record Allowed(List<String> units) implements Verdict {
        public Allowed {
            units = List.copyOf(units);
        }
    }

    /** Not allowed; nothing was changed. */
    record Refused(Reason reason) implements Verdict {
    }

    /** Allowed, and there is nothing more to say. */
    static Verdict allowed() {
        return new Allowed(List.of());
    }

    static Verdict refused(String code, Object... arguments) {
        return new Refused(Reason.of(code, arguments));
    }
}
