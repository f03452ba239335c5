package dandori.engine.port;

/**
 * One attempt of one unit run.
 *
 * @param generation number of the generation, unique in the site
 * @param unit index of the unit in the generation's definition: 0 is the root, then depth first in display order
 * @param attempt 1 for the first, one more for each retry or rerun
 */
public record AttemptId(long generation, int unit, int attempt) {
}
