package dandori.engine.definition;

import java.util.List;

/**
 * Units of other root jobnets that a unit waits for; generations of the same schedule day are paired (engine.md, Flow).
 *
 * @param units absolute paths of the awaited units
 * @param all whether all of them must have ended, or one is enough ({@code mm})
 * @param withoutGeneration whether a unit that has no generation that day counts as ended ({@code nmg=y})
 * @param unmonitored whether a start condition that was never met counts as ended ({@code uem=y})
 * @param badExecutions which bad ends of executions by a start condition count as ended ({@code ega})
 */
public record WaitCondition(List<String> units, boolean all, boolean withoutGeneration, boolean unmonitored,
        BadExecutions badExecutions) {

    public WaitCondition {
        units = List.copyOf(units);
    }

    /** {@code ega}: which executions that did not go well are nevertheless counted as ended. */
    public enum BadExecutions {
        NONE, ABNORMAL, ABNORMAL_OR_SKIPPED
    }
}
