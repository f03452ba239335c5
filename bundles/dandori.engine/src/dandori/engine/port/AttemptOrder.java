package dandori.engine.port;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JobWork;

/**
 * What a runner is asked to start.
 *
 * @param id the attempt; its intent is already committed
 * @param work command, files, variables
 * @param variables the variables the engine adds for the job ({@code AJSENV} …, cli.md)
 * @param expected how long it is expected to take ({@code fd}); only a simulated runner cares
 */
public record AttemptOrder(AttemptId id, JobWork work, Map<String, String> variables, Optional<Duration> expected) {

    /** An order for a job nobody said the duration of. */
    public AttemptOrder(AttemptId id, JobWork work, Map<String, String> variables) {
        this(id, work, variables, Optional.empty());
    }
}
