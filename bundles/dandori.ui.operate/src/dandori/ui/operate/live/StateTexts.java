package dandori.ui.operate.live;

import dandori.diagram.mark.StateMark;
import dandori.engine.state.State;

/** How a state reads and looks. */
public final class StateTexts {

    /** The words for a state in the user's language. */
    public static String of(State state) {
        return Messages.get("state_" + state.name());
    }

    /** The mark that goes with the words. */
    public static StateMark mark(State state) {
        return StateMark.valueOf(state.name());
    }

    private StateTexts() {
    }
}
