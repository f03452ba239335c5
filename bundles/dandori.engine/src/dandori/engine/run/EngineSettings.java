package dandori.engine.run;

import java.time.ZoneId;
import java.util.Map;

/**
 * What the engine is told about the site.
 *
 * @param zone the site's zone; decides the date in {@code AJSEXDATE}
 * @param host name of this machine, for {@code AJSHOST}
 * @param slots how many jobs run at a time, by agent; others have {@code defaultSlots}
 */
public record EngineSettings(ZoneId zone, String host, Map<String, Integer> slots, int defaultSlots) {

    public EngineSettings {
        slots = Map.copyOf(slots);
    }
}
