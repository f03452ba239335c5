package dandori.engine.state;

import static dandori.engine.state.State.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every change of state there is. Nothing else in the engine changes a state; {@code docs/run-lifecycle.md} is this
 * table, rendered.
 */
public final class TransitionTable {

    private static final List<Transition> ROWS = new ArrayList<>();
    private static final Transition[][][] BY_EVENT = new Transition[UnitKind.values().length][State
            .values().length][Event.values().length];

    private static final State[] RUNNING_JOBNET = { RUNNING, RUNNING_WARNING, RUNNING_ABNORMAL };

    static {
        beginning();
        jobnet();
        monitoring();
        job();
        judgment();
        or();
        event();
        send();
        connector();
        changes();
        reruns();
    }

    // @formatter:off
    /** What can happen to a jobnet before it opens. */
    private static void beginning() {
        UnitKind k = UnitKind.JOBNET;
        for (State waiting : new State[] { WAIT_START_TIME, WAIT_PREVIOUS, WAIT_START_CONDITION }) {
            row(k, waiting, Event.START, RUNNING, Action.OPEN);
            row(k, waiting, Event.BYPASS, BYPASSED, Action.FINISH);
            held(k, waiting);
        }
        for (State waiting : new State[] { WAIT_START_TIME, WAIT_PREVIOUS }) {
            row(k, waiting, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
            passed(k, waiting);
        }
        for (State open : new State[] { WAIT_START_TIME, WAIT_PREVIOUS, WAIT_START_CONDITION, HELD, RUNNING,
                RUNNING_WARNING, RUNNING_ABNORMAL }) {
            row(k, open, Event.CHANGE_DELAY, open, Action.NONE);
        }
        row(k, WAIT_START_TIME, Event.CHANGE_WAIT, WAIT_START_TIME, Action.NONE);
        row(k, WAIT_PREVIOUS, Event.CHANGE_WAIT, WAIT_PREVIOUS, Action.NONE);
        row(k, WAIT_PREVIOUS, Event.AWAIT_TIME, WAIT_START_TIME, Action.NONE);
        row(k, WAIT_START_TIME, Event.AWAIT_UNITS, WAIT_PREVIOUS, Action.NONE);
        for (State waiting : new State[] { WAIT_START_TIME, WAIT_PREVIOUS, WAIT_START_CONDITION, HELD }) {
            row(k, waiting, Event.SKIP, SKIPPED, Action.FINISH);
        }
        row(k, HELD, Event.RELEASE, RUNNING, Action.OPEN);
        row(k, HELD, Event.BYPASS, BYPASSED, Action.FINISH);
        row(k, HELD, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, HELD, Event.END_INTERRUPTED, INTERRUPTED, Action.FINISH);
        row(k, HELD, Event.END_KILLED, KILLED, Action.FINISH);
    }

    private static void jobnet() {
        UnitKind k = UnitKind.JOBNET;
        row(k, RUNNING, Event.PART_WARNING, RUNNING_WARNING, Action.NONE);
        row(k, RUNNING, Event.PART_ABNORMAL, RUNNING_ABNORMAL, Action.NONE);
        row(k, RUNNING_WARNING, Event.PART_ABNORMAL, RUNNING_ABNORMAL, Action.NONE);
        row(k, RUNNING, Event.END_NORMAL, NORMAL, Action.FINISH);
        row(k, RUNNING_WARNING, Event.END_WARNING, WARNING, Action.FINISH);
        row(k, RUNNING_ABNORMAL, Event.END_ABNORMAL, ABNORMAL, Action.FINISH);
        for (State running : RUNNING_JOBNET) {
            row(k, running, Event.INTERRUPT, running, Action.STOP_FLOW);
            row(k, running, Event.KILL, running, Action.KILL_ALL);
            row(k, running, Event.END_INTERRUPTED, INTERRUPTED, Action.FINISH);
            row(k, running, Event.END_KILLED, KILLED, Action.FINISH);
        }
    }

    /** A generation that watches for the start condition, and the executions it starts. */
    private static void monitoring() {
        UnitKind k = UnitKind.JOBNET;
        row(k, WAIT_START_TIME, Event.AWAIT_CONDITION, WAIT_START_CONDITION, Action.NONE);
        row(k, WAIT_START_CONDITION, Event.END_UNMET, NOT_MONITORED, Action.FINISH);
        row(k, WAIT_START_TIME, Event.MONITOR, MONITORING, Action.WATCH);
        row(k, MONITORING, Event.END_MONITORED, MONITOR_NORMAL, Action.FINISH);
        row(k, MONITORING, Event.END_UNMET, NOT_MONITORED, Action.FINISH);
        row(k, MONITORING, Event.END_TERMINATED, MONITOR_TERMINATED, Action.FINISH);
        row(k, MONITORING, Event.INTERRUPT, MONITOR_INTERRUPTED, Action.FINISH);
        row(k, MONITORING, Event.KILL, MONITOR_INTERRUPTED, Action.FINISH);
    }

    private static void job() {
        UnitKind k = UnitKind.JOB;
        waiting(k);
        row(k, WAIT_PREVIOUS, Event.SUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, WAIT_PREVIOUS, Event.QUEUE, QUEUING, Action.ENQUEUE);
        row(k, HELD, Event.RELEASE, QUEUING, Action.ENQUEUE);
        row(k, QUEUING, Event.SUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, QUEUING, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, QUEUING, Event.KILL, KILLED, Action.FINISH);
        row(k, WAIT_EXECUTION, Event.STARTED, RUNNING, Action.NONE);
        row(k, WAIT_EXECUTION, Event.EXCLUDE, NOT_EXECUTED, Action.RELEASE_SLOT);
        row(k, WAIT_EXECUTION, Event.RESUBMIT, WAIT_EXECUTION, Action.LAUNCH);
        row(k, WAIT_PREVIOUS, Event.ASK, WAIT_EXECUTION, Action.NONE);
        row(k, QUEUING, Event.ASK, WAIT_EXECUTION, Action.NONE);
        row(k, WAIT_EXECUTION, Event.WAIT_AGAIN, WAIT_PREVIOUS, Action.WAIT_AGAIN);
        row(k, WAIT_EXECUTION, Event.QUEUE_AGAIN, QUEUING, Action.WAIT_AGAIN);
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

    private static void send() {
        decidedAtOnce(UnitKind.SEND);
    }

    private static void decidedAtOnce(UnitKind k) {
        waiting(k);
        row(k, WAIT_PREVIOUS, Event.START, RUNNING, Action.DECIDE);
        row(k, HELD, Event.RELEASE, RUNNING, Action.DECIDE);
        row(k, RUNNING, Event.END_NORMAL, NORMAL, Action.FINISH);
    }

    private static void event() {
        UnitKind k = UnitKind.EVENT;
        watches(k);
        row(k, RUNNING, Event.END_KILLED, KILLED, Action.FINISH);
    }

    private static void connector() {
        watches(UnitKind.CONNECTOR);
    }

    private static void watches(UnitKind k) {
        waiting(k);
        row(k, WAIT_PREVIOUS, Event.START, RUNNING, Action.WATCH);
        row(k, HELD, Event.RELEASE, RUNNING, Action.WATCH);
        row(k, RUNNING, Event.END_NORMAL, NORMAL, Action.FINISH);
        row(k, RUNNING, Event.END_WARNING, WARNING, Action.FINISH);
        row(k, RUNNING, Event.END_ABNORMAL, ABNORMAL, Action.FINISH);
        row(k, RUNNING, Event.PASS_OVER, BYPASSED, Action.FINISH);
        row(k, RUNNING, Event.KILL, KILLED, Action.FINISH);
    }

    /** What all units inside a jobnet have in common before their turn comes, and while they are held. */
    private static void waiting(UnitKind k) {
        held(k, WAIT_PREVIOUS);
        passed(k, WAIT_PREVIOUS);
        row(k, WAIT_PREVIOUS, Event.CHANGE_WAIT, WAIT_PREVIOUS, Action.NONE);
        row(k, WAIT_PREVIOUS, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, WAIT_PREVIOUS, Event.BYPASS, BYPASSED, Action.FINISH);
        row(k, HELD, Event.EXCLUDE, NOT_EXECUTED, Action.FINISH);
        row(k, HELD, Event.BYPASS, BYPASSED, Action.FINISH);
    }

    private static void held(UnitKind k, State waiting) {
        row(k, waiting, Event.HOLD, HELD, Action.NONE);
        row(k, waiting, Event.PLAN_HOLD, waiting, Action.NOTE);
        row(k, waiting, Event.DROP_HOLD, waiting, Action.NOTE);
    }

    private static void passed(UnitKind k, State waiting) {
        row(k, waiting, Event.PLAN_BYPASS, waiting, Action.NOTE);
        row(k, waiting, Event.DROP_BYPASS, waiting, Action.NOTE);
    }

    /** An operator changes the state of a job, and the jobnets around it follow. */
    private static void changes() {
        for (UnitKind k : new UnitKind[] { UnitKind.JOB, UnitKind.EVENT, UnitKind.OR, UnitKind.SEND }) {
            Action ahead = k == UnitKind.JOB ? Action.FINISH_AHEAD : Action.FINISH;
            if (k == UnitKind.JOB || k == UnitKind.EVENT) {
                changed(k, RUNNING, ahead);
            }
            for (State ended : endsOf(k)) {
                changed(k, ended, Action.FOLLOW);
            }
        }
        connectorChanged(RUNNING, Action.FINISH);
        endsOf(UnitKind.CONNECTOR).forEach(ended -> connectorChanged(ended, Action.FOLLOW));
        follow(RUNNING, RUNNING_WARNING, RUNNING_ABNORMAL);
        follow(NORMAL, WARNING, ABNORMAL);
    }

    private static void changed(UnitKind k, State from, Action action) {
        row(k, from, Event.SET_NORMAL, NORMAL, action);
        row(k, from, Event.SET_WARNING, WARNING, action);
        row(k, from, Event.SET_ABNORMAL, ABNORMAL, action);
        row(k, from, Event.SET_FAILED, FAILED_TO_START, action);
        row(k, from, Event.SET_BYPASSED, BYPASSED, action);
    }

    /** A connector has no return code and no start that could fail (definitions.md §6.7). */
    private static void connectorChanged(State from, Action action) {
        row(UnitKind.CONNECTOR, from, Event.SET_NORMAL, NORMAL, action);
        row(UnitKind.CONNECTOR, from, Event.SET_WARNING, WARNING, action);
        row(UnitKind.CONNECTOR, from, Event.SET_ABNORMAL, ABNORMAL, action);
    }

    private static void follow(State normal, State warning, State abnormal) {
        for (State from : new State[] { normal, warning, abnormal }) {
            followed(from, Event.FOLLOW_NORMAL, normal);
            followed(from, Event.FOLLOW_WARNING, warning);
            followed(from, Event.FOLLOW_ABNORMAL, abnormal);
        }
    }

    private static void followed(State from, Event event, State to) {
        if (from != to) {
            row(UnitKind.JOBNET, from, event, to, Action.NONE);
        }
    }

    private static void reruns() {
        for (UnitKind k : UnitKind.values()) {
            endsOf(k).forEach(ended -> row(k, ended, Event.RESET, WAIT_PREVIOUS, Action.NONE));
        }
        for (State ended : new State[] { NORMAL, WARNING, ABNORMAL, INTERRUPTED, KILLED }) {
            row(UnitKind.JOBNET, ended, Event.REOPEN, RUNNING, Action.NONE);
        }
    }
    // @formatter:on

    /** The ends a unit inside a jobnet can come to. */
    private static Set<State> endsOf(UnitKind k) {
        Set<State> ends = EnumSet.of(NORMAL, NOT_EXECUTED, BYPASSED);
        switch (k) {
            case JOBNET -> ends.addAll(EnumSet.of(WARNING, ABNORMAL, INTERRUPTED, KILLED));
            case JOB -> ends.addAll(EnumSet.of(WARNING, ABNORMAL, KILLED, FAILED_TO_START, UNKNOWN));
            case JUDGMENT -> ends.add(NORMAL_FALSE);
            case EVENT -> ends.addAll(EnumSet.of(WARNING, ABNORMAL, KILLED, FAILED_TO_START));
            case CONNECTOR -> ends.addAll(EnumSet.of(WARNING, ABNORMAL, KILLED));
            case OR, SEND -> ends.addAll(EnumSet.of(WARNING, ABNORMAL, FAILED_TO_START));
        }
        return ends;
    }

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

    /** Whether an event ever happens to units of this kind. */
    public static boolean knows(UnitKind kind, Event event) {
        return ROWS.stream().anyMatch(row -> row.kind() == kind && row.event() == event);
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
        return page.append(operations()).toString();
    }

    private static String operations() {
        var page = new StringBuilder("\n# What an operator may ask, and in which states\n\n")
                .append("The whole of it follows from the rows above. Only root jobnets are interrupted; a generation is"
                        + " run\nonce more when its root jobnet has ended.\n");
        for (UnitKind kind : UnitKind.values()) {
            page.append("\n## Operations: ").append(kind).append("\n\n| operation | states |\n|---|---|\n");
            for (Operation operation : Operation.values()) {
                String states = allowedIn(kind, operation).stream().map(State::name).collect(Collectors.joining(", "));
                page.append("| ").append(operation).append(" | ").append(states.isEmpty() ? "never" : states)
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    /** The states in which a unit of this kind may be asked for an operation. */
    public static Set<State> allowedIn(UnitKind kind, Operation operation) {
        Set<State> states = EnumSet.noneOf(State.class);
        ROWS.stream().filter(row -> row.kind() == kind && operation.events().contains(row.event()))
                .forEach(row -> states.add(row.from()));
        return states;
    }

    private TransitionTable() {
    }
}
