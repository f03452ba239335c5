package dandori.engine.definition;

import java.time.Duration;
import java.util.Optional;

/**
 * A job that a {@link dandori.engine.port.JobRunner} starts as a process.
 *
 * @param name name inside the upper unit
 * @param recovery whether it is a recovery unit
 * @param hold whether it is held when its turn comes
 * @param work what is started, and with which files and variables
 * @param judgment how the return code becomes an end state
 * @param retry automatic retry, if any
 * @param timeout after this long the process group is killed ({@code etm}), if set
 * @param expected expected duration ({@code fd}), if set: delay marks and simulation, never a kill
 * @param priority 1 (lowest) to 5 (highest); orders the queue of an agent
 * @param agent name of the execution agent or group, already resolved from job, jobnet or default
 * @param queueless whether it runs without waiting for a slot, and takes none ({@code jty=n})
 */
public record JobDefinition(String name, boolean recovery, boolean hold, JobWork work, EndJudgment judgment,
        Optional<Retry> retry, Optional<Duration> timeout, Optional<Duration> expected, int priority, String agent,
        boolean queueless)
        implements
            UnitDefinition {
}
