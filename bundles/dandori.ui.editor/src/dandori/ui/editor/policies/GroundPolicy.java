package dandori.ui.editor.policies;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Picture;
import dandori.ui.diagram.parts.JobnetPart;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.commands.NewNames;
import dandori.ui.editor.parts.DrawingHost;

/** Lets units be put on the ground of a jobnet: into the cell pointed at, or the free one next to it. */
public final class GroundPolicy extends LayoutEditPolicy {

    private CellFigure cell;

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new UnitMovePolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        DrawingHost host = DrawingHost.of(getHost());
        Level level = Level.below(((JobnetPart) getHost()).jobnet());
        NewUnit unit = NewNames.of((String) request.getNewObjectType(), level, host.names());
        return new EditCommand(new CreateUnitCommand(level, unit, freeCell(request), host.names()));
    }

    private Cell freeCell(CreateRequest request) {
        return Picture.of(((JobnetPart) getHost()).jobnet()).nearestFree(cell(request.getLocation()));
    }

    private Cell cell(Point location) {
        Point point = location.getCopy();
        getHostFigure().translateToRelative(point);
        return Cells.at(point);
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (!(request instanceof CreateRequest create)) {
            return;
        }
        if (cell == null) {
            cell = new CellFigure();
            getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(cell);
        }
        EditCommand command = (EditCommand) getCreateCommand(create);
        cell.show(Cells.drawn(freeCell(create)), command.canExecute());
        DrawingHost.of(getHost()).refuse(EditWords.refusal(command.verdict()));
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (cell != null) {
            cell.getParent().remove(cell);
            cell = null;
            DrawingHost.of(getHost()).refuse(java.util.Optional.empty());
        }
    }

    /** Units are moved by their own policy, all of a selection at once. */
    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return null;
    }

    /** Units are deleted by the action, all of a selection at once. */
    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }
}
