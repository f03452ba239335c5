package dandori.ui.operate.commands;

import java.util.List;
import java.util.Optional;

import dandori.ui.operate.live.Generation;

/** Lets running jobs finish, and starts nothing more. */
public final class InterruptHandler extends OperatorHandler {

    public InterruptHandler() {
        super("interrupt");
    }

    @Override
    void operate(Place place) {
        Optional<Generation> generation = place.choice().generation(place.generations());
        if (generation.isEmpty()) {
            place.answers().refuse(title(), List.of(Messages.get("choose_generation")));
        } else {
            place.answers().operation(title(), generation.get(),
                    place.generations().operator().interrupt(generation.get().number()));
        }
    }
}
