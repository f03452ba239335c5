package dandori.engine.plan;

import java.util.Optional;

/** Which definition a registration runs next, and the starts it has by it ({@code engine.md}, Which definition runs). */
final class Definitions {

    private final Jobnets jobnets;

    Definitions(Jobnets jobnets) {
        this.jobnets = jobnets;
    }

    /** A planned one takes the saved, error-free revision, else the last it had; a fixed one keeps its own. */
    Optional<PlannedDefinition> of(Agenda agenda) {
        Registration registration = agenda.registration;
        if (registration.kind() == Registration.Kind.FIXED) {
            return jobnets.revision(registration.revision(), registration.path(), registration.options());
        }
        return jobnets.saved(registration.path(), registration.options())
                .or(() -> jobnets.revision(agenda.revision, registration.path(), registration.options()));
    }

    /** None when there is no definition to take it from. */
    StartRule rule(Agenda agenda) {
        Registration registration = agenda.registration;
        StartRule rule = of(agenda)
                .map(definition -> definition.registered(registration.at(), registration.runPassed())).orElse(null);
        boolean computed = registration.kind() == Registration.Kind.FIXED;
        return computed || rule == null ? new FixedStarts(registration.starts(), rule) : rule;
    }
}
