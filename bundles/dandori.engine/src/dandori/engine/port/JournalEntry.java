package dandori.engine.port;

import java.time.Instant;

import dandori.engine.state.State;

/**
 * One transition, as it stays in the journal for ever.
 *
 * @param generation number of the generation
 * @param unit index of the unit in the generation's definition
 * @param attempt attempt the unit run is in; 0 before the first
 * @param at when, by the engine's clock
 * @param from state before
 * @param to state after
 * @param event what happened: name of the event of the transition table
 * @param cause why, in a form people can read: rule, predecessor, operator, recovery after a crash
 * @param code return code, or null when there is none
 */
public record JournalEntry(long generation, int unit, int attempt, Instant at, State from, State to, String event,
        String cause, Integer code) {
}
