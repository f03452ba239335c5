package dandori.operations;

import java.time.Instant;

import dandori.engine.run.GenerationView;

/**
 * A generation and its times.
 *
 * @param scheduled when it is, or was, to begin; null: nothing was planned
 * @param started when its root jobnet began, or null
 * @param ended when its root jobnet ended, or null
 */
public record GenerationStatus(GenerationView generation, Instant scheduled, Instant started, Instant ended) {
}
