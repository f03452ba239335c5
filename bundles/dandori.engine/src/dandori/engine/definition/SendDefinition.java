package dandori.engine.definition;

import java.util.Map;

/**
 * A job that sends an event to the site ({@code evsj}).
 *
 * @param name name inside the upper unit
 * @param recovery whether it is a recovery unit
 * @param hold whether it is held when its turn comes
 * @param event id of the event
 * @param values what it carries: {@code EVMSG}, {@code EVSEV}, extended attributes; macro variables are replaced when it
 *            is sent
 */
public record SendDefinition(String name, boolean recovery, boolean hold, String event, Map<String, String> values)
        implements
            UnitDefinition {

    public SendDefinition {
        values = Map.copyOf(values);
    }
}
