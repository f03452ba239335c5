package dandori.engine.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dandori.engine.run.DelayMark;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RerunFrom;
import dandori.engine.run.StatusChange;
import dandori.engine.state.Event;
import dandori.engine.state.Operation;
import dandori.engine.state.State;
import dandori.engine.state.Transition;
import dandori.engine.state.TransitionTable;
import dandori.engine.state.UnitKind;

/** Asks every kind of unit in every state for every operation. */
public final class OperationMatrix {

    private static final String WHO = "operator";
    private static final Set<State> ROOT_ONLY = Set.of(State.MONITORING, State.WAIT_START_CONDITION);

    /** One cell: what was asked for, what a dry run said, what was answered, and the rows gone through. */
    public record Cell(UnitKind kind, State state, Operation operation, StatusChange change, OperationVerdict expected,
            OperationVerdict verdict, List<Transition> visited) {

        boolean done() {
            return verdict instanceof OperationVerdict.Done;
        }
    }

    /** All cells for units inside a jobnet. */
    public static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (UnitKind kind : UnitKind.values()) {
            for (State state : State.values()) {
                if (!ROOT_ONLY.contains(state)) {
                    cells(cells, kind, state);
                }
            }
        }
        return cells;
    }

    private static void cells(List<Cell> cells, UnitKind kind, State state) {
        for (Operation operation : Operation.values()) {
            if (operation == Operation.CHANGE_STATUS) {
                changes(cells, kind, state);
            } else if (operation == Operation.RERUN) {
                if (state.ended()) {
                    cells.add(rerun(kind, state));
                }
            } else if (operation != Operation.INTERRUPT) {
                cells.add(asked(kind, state, operation));
            }
        }
    }

    private static Cell asked(UnitKind kind, State state, Operation operation) {
        Situation situation = Situation.running(kind, state);
        var engine = situation.engine();
        if (operation == Operation.RELEASE) {
            engine.operations().hold(1, Situation.UNIT, WHO);
        } else if (operation == Operation.RESTORE) {
            engine.operations().bypass(1, Situation.UNIT, WHO);
        }
        State before = engine.view(1).orElseThrow().units().get(1).state();
        OperationVerdict expected = engine.operations().verdict(1, Situation.UNIT, operation);
        OperationVerdict verdict = situation.after(switch (operation) {
            case HOLD -> engine.operations().hold(1, Situation.UNIT, WHO);
            case RELEASE -> engine.operations().release(1, Situation.UNIT, WHO);
            case BYPASS -> engine.operations().bypass(1, Situation.UNIT, WHO);
            case RESTORE -> engine.operations().restore(1, Situation.UNIT, WHO);
            case CHANGE_DELAY -> engine.operations().changeDelay(1, Situation.UNIT, DelayMark.END, Instant.EPOCH, WHO);
            case CHANGE_WAIT -> engine.operations().changeWait(1, Situation.UNIT, Situation.AWAITED, true, WHO);
            default -> engine.operations().killUnit(1, Situation.UNIT, WHO);
        });
        return new Cell(kind, before, operation, null, expected, verdict, situation.visited());
    }

    private static void changes(List<Cell> cells, UnitKind kind, State state) {
        for (StatusChange change : StatusChange.values()) {
            if (change != StatusChange.BY_CODE) {
                Situation situation = Situation.running(kind, state);
                OperationVerdict verdict = situation
                        .after(situation.engine().operations().changeStatus(1, Situation.UNIT, change, null, WHO));
                cells.add(
                        new Cell(kind, state, Operation.CHANGE_STATUS, change, verdict, verdict, situation.visited()));
            }
        }
    }

    private static Cell rerun(UnitKind kind, State state) {
        Situation situation = Situation.ended(kind, state);
        OperationVerdict verdict = situation
                .after(situation.engine().operations().rerun(1, RerunFrom.ONLY, Situation.UNIT, false, WHO));
        return new Cell(kind, state, Operation.RERUN, null, verdict, verdict, situation.visited());
    }

    /** All cells for root jobnets. */
    public static List<Cell> rootCells() {
        var cells = new ArrayList<Cell>();
        for (State state : State.values()) {
            for (Operation operation : Operation.values()) {
                if (operation != Operation.CHANGE_STATUS && operation != Operation.RESTORE) {
                    cells.add(ofRoot(state, operation));
                }
            }
        }
        return cells;
    }

    private static Cell ofRoot(State state, Operation operation) {
        Situation situation = Situation.ofRoot(state);
        var engine = situation.engine();
        if (operation == Operation.RELEASE) {
            engine.operations().hold(1, Situation.ROOT, WHO);
        }
        OperationVerdict expected = engine.operations().verdict(1, null, operation);
        OperationVerdict verdict = situation.after(switch (operation) {
            case HOLD -> engine.operations().hold(1, Situation.ROOT, WHO);
            case RELEASE -> engine.operations().release(1, Situation.ROOT, WHO);
            case BYPASS -> engine.operations().bypass(1, Situation.ROOT, WHO);
            case INTERRUPT -> engine.operations().interrupt(1, WHO);
            case CHANGE_DELAY -> engine.operations().changeDelay(1, null, DelayMark.END, Instant.EPOCH, WHO);
            case CHANGE_WAIT -> engine.operations().changeWait(1, null, Situation.AWAITED, true, WHO);
            case RERUN -> engine.operations().rerun(1, RerunFrom.TOP, null, false, WHO);
            default -> engine.operations().kill(1, WHO);
        });
        return new Cell(UnitKind.JOBNET, state, operation, null, operation == Operation.RERUN ? verdict : expected,
                verdict, situation.visited());
    }

    /** Whether the table declares what the cell asks for. */
    static boolean declared(Cell cell) {
        return cell.change() == null
                ? TransitionTable.allowedIn(cell.kind(), cell.operation()).contains(cell.state())
                : TransitionTable.find(cell.kind(), cell.state(), event(cell.change())).isPresent();
    }

    private static Event event(StatusChange change) {
        return switch (change) {
            case NORMAL -> Event.SET_NORMAL;
            case WARNING -> Event.SET_WARNING;
            case ABNORMAL -> Event.SET_ABNORMAL;
            case FAILED_TO_START -> Event.SET_FAILED;
            default -> Event.SET_BYPASSED;
        };
    }

    private OperationMatrix() {
    }
}
