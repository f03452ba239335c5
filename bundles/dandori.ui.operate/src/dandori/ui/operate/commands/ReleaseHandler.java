package dandori.ui.operate.commands;

import java.util.List;
import java.util.Optional;

import dandori.engine.state.State;
import dandori.ui.operate.live.Generation;
import dandori.ui.operate.live.UnitRun;

/** Lets the selected held unit go on, or the only one that is held. */
public final class ReleaseHandler extends OperatorHandler {

    public ReleaseHandler() {
        super("release");
    }

    @Override
    void operate(Place place) {
        Optional<Generation> generation = place.choice().generation(place.generations());
        if (generation.isEmpty()) {
            place.answers().refuse(title(), List.of(Messages.get("choose_generation")));
            return;
        }
        Optional<UnitRun> unit = place.choice().run(place.generations()).filter(run -> run.state() == State.HELD)
                .or(() -> onlyHeld(generation.get()));
        if (unit.isEmpty()) {
            place.answers().refuse(title(), List.of(reason(generation.get())));
        } else {
            place.answers().operation(title(), unit.get().generation(), place.generations().operator()
                    .release(unit.get().generation().number(), unit.get().path()));
        }
    }

    private static Optional<UnitRun> onlyHeld(Generation generation) {
        List<UnitRun> held = generation.held();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private static String reason(Generation generation) {
        return Messages.get(generation.held().isEmpty() ? "release_nothing" : "release_choose", generation.root(),
                generation.executionId());
    }
}
