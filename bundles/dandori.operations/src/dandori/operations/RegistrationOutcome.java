package dandori.operations;

import java.time.Instant;
import java.util.List;

/** What came of a wish to register. */
public sealed interface RegistrationOutcome {

    /**
     * Registered, and durable.
     *
     * @param registration its number; 0 for immediate execution
     * @param generation number of the generation that runs, or waits for the first start; 0 when there is none yet
     * @param executionId of that generation; null when there is none yet
     * @param first the first start; null when there is none to come
     */
    record Registered(long registration, long generation, String executionId,
            Instant first) implements RegistrationOutcome {
    }

    /** Not registered; nothing was changed. */
    record Refused(List<Reason> reasons) implements RegistrationOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
