package dandori.ui.editor.policies;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;

import dandori.diagram.Cell;
import dandori.diagram.Grid;
import dandori.model.Unit;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.ui.diagram.parts.JobnetPart;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.parts.DrawingHost;

/** Moves the selected units together from cell to cell. The first of them answers for all, so that it is one edit. */
@SuppressWarnings({ "rawtypes", "unchecked" })
public final class UnitMovePolicy extends NonResizableEditPolicy {

    private CellFigure cell;
    private Dimension judgedSteps;
    private List<Unit> judgedUnits = List.of();
    private EditCommand judged;

    @Override
    protected List createSelectionHandles() {
        return Collections.emptyList();
    }

    @Override
    protected void showFocus() {
        // The ring of the figure shows it.
    }

    @Override
    protected void hideFocus() {
        // As above.
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        return isFirst(request) ? move(request) : null;
    }

    private boolean isFirst(ChangeBoundsRequest request) {
        return request.getEditParts().get(0) == getHost();
    }

    /** The move, judged once for each cell while its feedback is shown. */
    private EditCommand move(ChangeBoundsRequest request) {
        List<Unit> units = request.getEditParts().stream().filter(UnitPart.class::isInstance)
                .map(part -> ((UnitPart) part).unit()).toList();
        Unit jobnet = ((JobnetPart) getHost().getParent()).jobnet();
        Dimension steps = steps(request);
        if (cell == null || !steps.equals(judgedSteps) || !units.equals(judgedUnits)) {
            judged = new EditCommand(MoveUnitsCommand.by(jobnet, units, steps.width, steps.height));
            judgedSteps = steps;
            judgedUnits = units;
        }
        return judged;
    }

    private Dimension steps(ChangeBoundsRequest request) {
        Dimension moved = new Dimension(request.getMoveDelta().x, request.getMoveDelta().y);
        getHostFigure().translateToRelative(moved);
        return new Dimension(Math.round((float) moved.width / Grid.CELL_WIDTH),
                Math.round((float) moved.height / Grid.CELL_HEIGHT));
    }

    @Override
    protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
        if (RequestConstants.REQ_ADD.equals(request.getType())) {
            hideCell();
            return;
        }
        if (cell == null) {
            cell = new CellFigure();
            getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(cell);
        }
        EditCommand command = move(request);
        Optional<String> refusal = EditWords.refusal(command.verdict());
        cell.show(target(request), refusal.isEmpty());
        if (isFirst(request)) {
            DrawingHost.of(getHost()).refuse(refusal);
        }
    }

    private Cell target(ChangeBoundsRequest request) {
        UnitPart host = (UnitPart) getHost();
        Cell from = ((JobnetPart) host.getParent()).content().drawn(host.unit()).orElseThrow().cell();
        Dimension steps = steps(request);
        return new Cell(within(from.column() + steps.width, Grid.MOST_COLUMNS),
                within(from.row() + steps.height, Grid.MOST_ROWS));
    }

    private static int within(int index, int most) {
        return Math.max(0, Math.min(most - 1, index));
    }

    @Override
    protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
        if (cell != null) {
            hideCell();
            DrawingHost.of(getHost()).refuse(Optional.empty());
        }
    }

    private void hideCell() {
        if (cell != null) {
            cell.getParent().remove(cell);
            cell = null;
        }
    }
}
