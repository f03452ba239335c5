package dandori.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What came of a wish about the plan of a root jobnet. */
public sealed interface PlanAnswer {

    /** Done, and durable. */
    record Done() implements PlanAnswer {
    }

    /**
     * Registered, and durable.
     *
     * @param registration its number; 0 for immediate execution, which leaves no plan behind
     * @param generation the generation that runs at once, or waits for the first start
     * @param first the first start
     */
    record Registered(long registration, OptionalLong generation, Optional<PlannedStart> first) implements PlanAnswer {
    }

    /**
     * Not done, and nothing was changed.
     *
     * @param arguments what the wording needs, in the order {@link Reason} tells
     */
    record Refused(Reason reason, List<String> arguments) implements PlanAnswer {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Why not. The first argument is always the path of the root jobnet. */
    enum Reason {
        /** It is not registered. */
        NOT_REGISTERED,
        /** It is registered as planned and has a next run: cancel that, or change its plan; when the next run is. */
        PLANNED_ALREADY,
        /** It has fixed starts to come, so it cannot be planned too; how many. */
        FIXED_ALREADY,
        /** More starts than may be fixed; how many, how many are allowed. */
        TOO_MANY_FIXED,
        /** No start lies in what was asked for. */
        NO_START,
        /** It has no run to come. */
        NO_NEXT_RUN,
        /** There is a run at that time already; the time. */
        START_TAKEN,
        /** Nothing was changed that could be taken back. */
        NOTHING_CHANGED,
        /** What was changed cannot be taken back: of a fixed registration, or its time has passed. */
        NOT_UNDOABLE,
        /** A generation of it runs; its execution id. */
        RUNNING,
        /** It is suspended already. */
        SUSPENDED_ALREADY,
        /** It is not suspended. */
        NOT_SUSPENDED
    }

    /** A refusal about a root jobnet. */
    static Refused refused(Reason reason, String path, Object... arguments) {
        var all = new java.util.ArrayList<String>(List.of(path));
        for (Object argument : arguments) {
            all.add(String.valueOf(argument));
        }
        return new Refused(reason, all);
    }
}
