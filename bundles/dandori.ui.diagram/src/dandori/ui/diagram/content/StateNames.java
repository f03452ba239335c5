package dandori.ui.diagram.content;

import dandori.diagram.mark.StateMark;

/** What states are called, in the user's language. */
public final class StateNames {

    private StateNames() {
    }

    /** The name of a state. */
    public static String of(StateMark state) {
        return Messages.get("state_" + state.name());
    }
}
