package dandori.engine.run;

import dandori.engine.state.State;

/** Whether an operation was done, or why not. */
public sealed interface OperationVerdict {

    record Done() implements OperationVerdict {
    }

    /** Not allowed in the state the unit is in. */
    record NotInState(State state) implements OperationVerdict {
    }

    /** There is no such generation or unit, or it has ended. */
    record Unknown() implements OperationVerdict {
    }
}
