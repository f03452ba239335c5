package dandori.engine.definition;

import java.util.List;

/**
 * What may start a root jobnet besides time: the unit {@code .CONDITION} (definitions.md §4).
 *
 * @param events the event jobs in it, in display order
 * @param all whether all of them must occur ({@code cond=and}), or any of them starts an execution ({@code or})
 * @param atNextStart what happens when monitoring is to begin while it still goes on ({@code mcs})
 * @param together whether executions may run at the same time ({@code mp=y})
 * @param queues whether executions that may not run yet wait, or are skipped ({@code cgs})
 * @param afterAbnormal what follows an execution that ended in the abnormal class ({@code ab})
 */
public record StartCondition(List<EventDefinition> events, boolean all, AtNextStart atNextStart, boolean together,
        boolean queues, AfterAbnormal afterAbnormal) {

    public StartCondition {
        events = List.copyOf(events);
    }

    /** {@code mcs}. */
    public enum AtNextStart {
        /** Another monitoring generation starts ({@code m}). */
        ANOTHER,
        /** It waits for the one before ({@code w}). */
        WAIT,
        /** It is skipped ({@code s}). */
        SKIP
    }

    /** {@code ab}. */
    public enum AfterAbnormal {
        GO_ON, HOLD, STOP
    }
}
