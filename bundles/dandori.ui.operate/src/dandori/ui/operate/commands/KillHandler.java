package dandori.ui.operate.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;

import dandori.engine.state.State;
import dandori.ui.operate.live.Generation;

/** Ends all running jobs of a generation by force, after a question that says how many. */
public final class KillHandler extends OperatorHandler {

    private static final int CANCEL = 0;
    private static final int KILL = 1;

    public KillHandler() {
        super("kill");
    }

    @Override
    void operate(Place place) {
        Optional<Generation> generation = place.choice().generation(place.generations());
        if (generation.isEmpty()) {
            place.answers().refuse(title(), List.of(Messages.get("choose_generation")));
        } else if (generation.get().ended() || confirmed(place, generation.get())) {
            place.answers().operation(title(), generation.get(),
                    place.generations().operator().kill(generation.get().number()));
        }
    }

    private boolean confirmed(Place place, Generation generation) {
        long running = generation.units().stream().filter(unit -> unit.parts().isEmpty())
                .filter(unit -> unit.state().kind() == State.Kind.RUNNING).count();
        String question = Messages.get("kill_question", generation.root(), generation.executionId(), running);
        return MessageDialog.open(MessageDialog.WARNING, place.window().getShell(), title(), question,
                CANCEL, Messages.get("kill_no"), Messages.get("kill_yes")) == KILL;
    }
}
