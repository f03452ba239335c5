package dandori.operations.http;

import dandori.engine.run.OperationVerdict;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/**
 * An {@link OperationVerdict} as it goes over the wire.
 *
 * @param kind name of its type
 * @param state of {@code NotInState}, else null
 * @param unit kind of {@code NotForKind}, else null
 */
record OperationVerdictForm(String kind, State state, UnitKind unit) {

    static OperationVerdictForm of(OperationVerdict verdict) {
        String kind = verdict.getClass().getSimpleName();
        if (verdict instanceof OperationVerdict.NotInState other) {
            return new OperationVerdictForm(kind, other.state(), null);
        }
        return new OperationVerdictForm(kind, null,
                verdict instanceof OperationVerdict.NotForKind other ? other.kind() : null);
    }

    OperationVerdict verdict() {
        return switch (kind) {
            case "Done" -> new OperationVerdict.Done();
            case "NotInState" -> new OperationVerdict.NotInState(state);
            case "NotForKind" -> new OperationVerdict.NotForKind(unit);
            case "NothingToDo" -> new OperationVerdict.NothingToDo();
            default -> new OperationVerdict.Unknown();
        };
    }
}
