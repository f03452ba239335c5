package dandori.engine.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One generation to be made.
 *
 * @param day its schedule day
 * @param scheduled when it is planned to start: it waits for {@link Engine#startScheduled}; null: it starts at once
 * @param hold whether it is held instead of starting
 * @param who who, or what, wants it: cause in the journal
 * @param options kept with the generation for whoever resolves it again
 * @param planned what its schedule says besides
 */
public record GenerationOrder(LocalDate day, Instant scheduled, boolean hold, String who, Map<String, String> options,
        Planned planned) {

    public GenerationOrder {
        options = Map.copyOf(options);
    }

    /** A generation of which no schedule says more. */
    public GenerationOrder(LocalDate day, Instant scheduled, boolean hold, String who, Map<String, String> options) {
        this(day, scheduled, hold, who, options, Planned.NONE);
    }
}
