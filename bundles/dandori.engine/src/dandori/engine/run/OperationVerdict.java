package dandori.engine.run;

import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Whether an operation was done, or why not. */
public sealed interface OperationVerdict {

    record Done() implements OperationVerdict {
    }

    /** Not allowed in the state the unit is in. */
    record NotInState(State state) implements OperationVerdict {
    }

    /** There is no such operation for this kind of unit. */
    record NotForKind(UnitKind kind) implements OperationVerdict {
    }

    /** What is asked for is so already, or there is nothing it could be done to. */
    record NothingToDo() implements OperationVerdict {
    }

    /** There is no such generation or unit, or it has ended. */
    record Unknown() implements OperationVerdict {
    }
}
