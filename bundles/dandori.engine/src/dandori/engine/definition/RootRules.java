package dandori.engine.definition;

import java.util.Map;
import java.util.Optional;

/**
 * What the generations of a root jobnet wait for, and when its units are late.
 *
 * @param condition what may start it besides time ({@code .CONDITION}), if any
 * @param connector the jobnet connector it is linked to ({@code ncl}, {@code ncn}, {@code ncs}), if any
 * @param waits what units wait for, by their absolute paths ({@code eun} …)
 * @param delays when jobnets are late, by their absolute paths ({@code sy}, {@code ey}, {@code fd})
 */
public record RootRules(Optional<StartCondition> condition, Optional<ConnectorLink> connector,
        Map<String, WaitCondition> waits, Map<String, DelayLimits> delays) {

    /** What holds when a definition says nothing. */
    public static final RootRules NONE = new RootRules(Optional.empty(), Optional.empty(), Map.of(), Map.of());

    public RootRules {
        waits = Map.copyOf(waits);
        delays = Map.copyOf(delays);
    }

    /**
     * The connector that drives this root jobnet, or waits for it.
     *
     * @param path absolute path of the connector
     * @param synchronous whether generations wait for the connector to start
     */
    public record ConnectorLink(String path, boolean synchronous) {
    }
}
