package dandori.ui.operate.commands;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dandori.operations.Operator;
import dandori.operations.Operator.RunOutcome;
import dandori.operations.RegisteredDefinition;
import dandori.ui.operate.live.Generation;

/** Runs the root jobnet of a generation once more, with the definition that generation had. */
public final class RunAgainHandler extends OperatorHandler {

    public RunAgainHandler() {
        super("run_again");
    }

    @Override
    void operate(Place place) {
        Optional<Generation> generation = place.choice().generation(place.generations());
        if (generation.isEmpty()) {
            place.answers().refuse(title(), List.of(Messages.get("choose_generation")));
        } else {
            place.answers().run(generation.get().root(), again(place.generations().operator(), generation.get()));
        }
    }

    private static CompletableFuture<RunOutcome> again(Operator operator, Generation generation) {
        return operator.definition(generation.root(), generation.number()).thenCompose(found -> {
            if (found.isEmpty() || found.get().withOptions()) {
                String reason = found.isEmpty() ? "definition_gone" : "run_with_options";
                return CompletableFuture.completedFuture(new RunOutcome.Refused(
                        List.of(Messages.get(reason, generation.root(), generation.executionId()))));
            }
            RegisteredDefinition definition = found.get();
            return operator.runNow(definition.fileName(), definition.text(), generation.root());
        });
    }
}
