package dandori.engine.state;

import static dandori.engine.state.State.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every change of state there is. Nothing else in the engine changes a state; {@code docs/run-lifecycle.md} is this
 * table, rendered.
 */
public final class TransitionTable {

    private static final List<Transition> ROWS = new ArrayList<>();
    private static final Transition[][][] BY_EVENT = new Transition[UnitKind.values().length][State
            .values().length][Event.values().length];

    static {
        jobnet();
        job();
        judgment();
        or();
    }

    // @formatter:off
    private static void jobnet() {
        UnitKind k = UnitKind.JOBNET;
        for (State waiting : new State[] { WAIT_START_TIME, WAIT_PREVIOUS }) {
            row(k, waiting, Event.START, RUNNING, Action.OPEN);
            row(k, waiting, Event.HOLD, HELD, Action.NONE);
        }
        row(k, WAIT_PREVIOUS, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, WAIT_PREVIOUS, Event.BYPASS, BYPASSED, Action.FINISH);
        row(k, HELD, Event.RELEASE, RUNNING, Action.OPEN);
        row(k, HELD, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, HELD, Event.END_INTERRUPTED, INTERRUPTED, Action.FINISH);
        row(k, HELD, Event.END_KILLED, KILLED, Action.FINISH);
        row(k, RUNNING, Event.PART_WARNING, RUNNING_WARNING, Action.NONE);
        row(k, RUNNING, Event.PART_ABNORMAL, RUNNING_ABNORMAL, Action.NONE);
        row(k, RUNNING_WARNING, Event.PART_ABNORMAL, RUNNING_ABNORMAL, Action.NONE);
        row(k, RUNNING, Event.END_NORMAL, NORMAL, Action.FINISH);
        row(k, RUNNING_WARNING, Event.END_WARNING, WARNING, Action.FINISH);
        row(k, RUNNING_ABNORMAL, Event.END_ABNORMAL, ABNORMAL, Action.FINISH);
        for (State running : new State[] { RUNNING, RUNNING_WARNING, RUNNING_ABNORMAL }) {
            row(k, running, Event.INTERRUPT, running, Action.STOP_FLOW);
            row(k, running, Event.KILL, running, Action.KILL_ALL);
            row(k, running, Event.END_INTERRUPTED, INTERRUPTED, Action.FINISH);
            row(k, running, Event.END_KILLED, KILLED, Action.FINISH);
        }
    }

    private static void job() {
        UnitKind k = UnitKind.JOB;
        row(k, WAIT_PREVIOUS, Event.HOLD, HELD, Action.NONE);
        row(k, WAIT_PREVIOUS, Event.SUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, WAIT_PREVIOUS, Event.QUEUE, QUEUING, Action.ENQUEUE);
        row(k, WAIT_PREVIOUS, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, WAIT_PREVIOUS, Event.BYPASS, BYPASSED, Action.FINISH);
        row(k, HELD, Event.SUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, HELD, Event.QUEUE, QUEUING, Action.ENQUEUE);
        row(k, HELD, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, QUEUING, Event.SUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, QUEUING, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, WAIT_EXECUTION, Event.STARTED, RUNNING, Action.NONE);
        row(k, WAIT_EXECUTION, Event.EXCLUDE, NOT_EXECUTED, Action.RELEASE_SLOT);
        row(k, WAIT_EXECUTION, Event.RESUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        for (State running : new State[] { WAIT_EXECUTION, RUNNING }) {
            row(k, running, Event.END_NORMAL, NORMAL, Action.RELEASE_SLOT);
            row(k, running, Event.END_WARNING, WARNING, Action.RELEASE_SLOT);
            row(k, running, Event.END_ABNORMAL, ABNORMAL, Action.RELEASE_SLOT);
            row(k, running, Event.RETRY, QUEUING, Action.RELEASE_SLOT);
            row(k, running, Event.FAIL, FAILED_TO_START, Action.RELEASE_SLOT);
            row(k, running, Event.END_KILLED, KILLED, Action.RELEASE_SLOT);
            row(k, running, Event.LOSE, UNKNOWN, Action.RELEASE_SLOT);
            row(k, running, Event.KILL, running, Action.KILL_PROCESS);
        }
    }

    private static void judgment() {
        UnitKind k = UnitKind.JUDGMENT;
        decidedAtOnce(k);
        row(k, RUNNING, Event.END_FALSE, NORMAL_FALSE, Action.FINISH);
    }

    private static void or() {
        decidedAtOnce(UnitKind.OR);
    }

    private static void decidedAtOnce(UnitKind k) {
        row(k, WAIT_PREVIOUS, Event.START, RUNNING, Action.DECIDE);
        row(k, WAIT_PREVIOUS, Event.HOLD, HELD, Action.NONE);
        row(k, WAIT_PREVIOUS, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, WAIT_PREVIOUS, Event.BYPASS, BYPASSED, Action.FINISH);
        row(k, HELD, Event.RELEASE, RUNNING, Action.DECIDE);
        row(k, HELD, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, RUNNING, Event.END_NORMAL, NORMAL, Action.FINISH);
    }
    // @formatter:on

    private static void row(UnitKind kind, State from, Event event, State to, Action action) {
        var row = new Transition(kind, from, event, to, action);
        ROWS.add(row);
        BY_EVENT[kind.ordinal()][from.ordinal()][event.ordinal()] = row;
    }

    /** All rows, in the order they are declared. */
    public static List<Transition> rows() {
        return List.copyOf(ROWS);
    }

    /** The row for an event, or empty when the event is not allowed in that state. */
    public static Optional<Transition> find(UnitKind kind, State from, Event event) {
        return Optional.ofNullable(BY_EVENT[kind.ordinal()][from.ordinal()][event.ordinal()]);
    }

    /**
     * The row for an event the engine itself raises.
     *
     * @throws IllegalStateException when there is none: the engine broke its own rules
     */
    public static Transition require(UnitKind kind, State from, Event event) {
        Transition row = BY_EVENT[kind.ordinal()][from.ordinal()][event.ordinal()];
        if (row == null) {
            throw new IllegalStateException("no transition for a " + kind + " in " + from + " on " + event);
        }
        return row;
    }

    /** The table as a page of Markdown. */
    public static String toMarkdown() {
        var page = new StringBuilder("# The life of a unit run\n\n")
                .append("Rendered from `TransitionTable`; a test compares the two.\n");
        for (UnitKind kind : UnitKind.values()) {
            page.append("\n## ").append(kind)
                    .append("\n\n| state | event | next state | action |\n|---|---|---|---|\n");
            ROWS.stream().filter(row -> row.kind() == kind).forEach(row -> page.append("| ").append(row.from())
                    .append(" | ").append(row.event()).append(" | ").append(row.to()).append(" | ")
                    .append(row.action() == Action.NONE ? "" : row.action()).append(" |\n"));
        }
        return page.toString();
    }

    private TransitionTable() {
    }
}
