package dandori.schedule.plan;

/**
 * A nested jobnet's run inside a run of its upper jobnet.
 *
 * @param upper the upper jobnet's run
 * @param run   the nested jobnet's, not earlier
 */
public record NestedRun(Run upper, Run run) {
}
