package dandori.engine.crash;

import java.util.Map;

import dandori.engine.state.State;

/**
 * What a run came to.
 *
 * @param states final state of every unit, by path
 * @param attempts how often each job was started, by path
 * @param deaths how often the scheduler died
 */
record Outcome(Map<String, State> states, Map<String, Integer> attempts, int deaths) {
}
