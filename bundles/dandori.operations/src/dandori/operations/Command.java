package dandori.operations;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One operation, as an operator asks for it ({@code definitions.md} §7).
 *
 * @param verb what is to be done
 * @param unit absolute path of the unit it is done to; of an event, its name
 * @param generation execution id ({@code @A1} …) of the generation meant; null: the one that fits
 * @param arguments what the verb needs besides
 * @param who who asks, and by what: cause in the journal
 */
public record Command(Verb verb, String unit, String generation, Map<String, String> arguments, String who) {

    /** What an operator can ask for. */
    public enum Verb {
        HOLD, RELEASE_HOLD, INTERRUPT, KILL, SUSPEND, RESUME, CANCEL, RERUN, CHANGE_STATUS,
        /** The next run begins at {@value Command#AT}. */
        MOVE,
        /** One more run begins at {@value Command#AT}. */
        ADD, PROHIBIT, RESTORE,
        /** The arguments are what the event brings along. */
        EVENT
    }

    public static final String AT = "at";
    public static final String FROM = "from";
    public static final String HELD = "hold";
    public static final String STATE = "state";
    public static final String CODE = "rc";

    public Command {
        arguments = Map.copyOf(arguments);
    }

    /** An operation that needs nothing but its unit. */
    public static Command of(Verb verb, String unit, String generation, String who) {
        return new Command(verb, unit, generation, Map.of(), who);
    }

    /**
     * Runs an ended generation, or one of its units, once more.
     *
     * @param from name of a {@link dandori.engine.run.RerunFrom}
     * @param held what runs again is held first
     */
    public static Command rerun(String unit, String generation, String from, boolean held, String who) {
        return new Command(Verb.RERUN, unit, generation, Map.of(FROM, from, HELD, String.valueOf(held)), who);
    }

    /**
     * Changes the state of a job.
     *
     * @param state name of a {@link dandori.engine.run.StatusChange}
     * @param code return code to be set; null: none
     */
    public static Command changeStatus(String unit, String generation, String state, Integer code, String who) {
        Map<String, String> arguments = new TreeMap<>(Map.of(STATE, state));
        if (code != null) {
            arguments.put(CODE, code.toString());
        }
        return new Command(Verb.CHANGE_STATUS, unit, generation, arguments, who);
    }

    /** Moves the next run, or adds one. */
    public static Command plan(Verb verb, String unit, Instant at, String who) {
        return new Command(verb, unit, null, Map.of(AT, at.toString()), who);
    }
}
