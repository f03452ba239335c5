package dandori.engine.run;

import java.time.Instant;

import dandori.engine.state.State;

/**
 * A change of state, after it has become durable.
 *
 * @param generation number of the generation
 * @param executionId {@code @A1} …
 * @param root absolute path of the root jobnet
 * @param unit absolute path of the unit
 * @param index index of the unit in its generation
 * @param attempt attempt of a job, 0 before the first
 * @param code return code, or null
 * @param cause why, as in the journal
 */
public record RunChange(long generation, String executionId, String root, String unit, int index, int attempt,
        Instant at, State from, State to, Integer code, String cause) {
}
