package dandori.engine.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.engine.operation.OperationMatrix.Cell;
import dandori.engine.run.OperationVerdict.NotForKind;
import dandori.engine.run.OperationVerdict.NotInState;
import dandori.engine.run.OperationVerdict.Unknown;
import dandori.engine.state.Event;
import dandori.engine.state.Operation;
import dandori.engine.state.TransitionTable;

/** Every operation in every state is allowed, or refused with the reason, as the transition table declares it. */
class OperationMatrixTest {

    @Test
    void unitsAreAskedForWhatTheTableDeclares() {
        var wrong = new ArrayList<Cell>();
        for (Cell cell : OperationMatrix.cells()) {
            if (cell.done() != OperationMatrix.declared(cell)) {
                wrong.add(cell);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void rootJobnetsAreAskedForWhatTheTableDeclares() {
        var wrong = new ArrayList<Cell>();
        for (Cell cell : OperationMatrix.rootCells()) {
            boolean declared = cell.operation() == Operation.RERUN
                    ? TransitionTable.find(cell.kind(), cell.state(), Event.REOPEN).isPresent()
                    : OperationMatrix.declared(cell);
            if (cell.done() != declared) {
                wrong.add(cell);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void dryRunSaysWhatWillBeAnswered() {
        for (Cell cell : OperationMatrix.cells()) {
            assertEquals(cell.expected(), cell.verdict(), cell::toString);
        }
        for (Cell cell : OperationMatrix.rootCells()) {
            assertEquals(cell.expected(), cell.verdict(), cell::toString);
        }
    }

    @Test
    void refusalNamesTheReasonAndChangesNothing() {
        int refused = 0;
        for (Cell cell : OperationMatrix.cells()) {
            if (!cell.done()) {
                refused++;
                boolean reason = cell.verdict() instanceof NotForKind
                        || cell.verdict().equals(new NotInState(cell.state())) || cell.verdict() instanceof Unknown;
                assertTrue(reason, cell::toString);
            }
        }
        assertTrue(refused > 500, "refused: " + refused);
    }
}
