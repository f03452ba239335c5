package dandori.engine.port;

import java.time.Instant;

/**
 * A durable fact about a generation or one of its units that is no state: a mark an operator set, a value that was passed
 * on, the agent that was chosen. A later note of the same unit and name takes the place of an earlier one.
 *
 * @param generation number of the generation
 * @param unit index of the unit; 0, the root, also stands for the generation
 * @param at when, by the engine's clock
 * @param name what it is about
 * @param value what holds now
 */
public record Note(long generation, int unit, Instant at, String name, String value) {
}
