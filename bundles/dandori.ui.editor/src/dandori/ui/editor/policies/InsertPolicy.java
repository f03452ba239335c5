package dandori.ui.editor.policies;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.RelationRules;
import dandori.ui.diagram.figures.RelationFigure.Glow;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.commands.NewNames;
import dandori.ui.editor.parts.DrawingHost;
import dandori.ui.editor.parts.EditableRelationPart;

/** Puts a unit that is dropped on a relation between the two units it joins, be it a new one or one that is moved. */
public final class InsertPolicy extends GraphicalEditPolicy {

    @Override
    public EditPart getTargetEditPart(Request request) {
        return isCreation(request) || moved(request).isPresent() ? getHost() : null;
    }

    private static boolean isCreation(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType());
    }

    /** The one unit that is moved here, if it has no relations yet. */
    private static Optional<Unit> moved(Request request) {
        boolean moves = RequestConstants.REQ_MOVE.equals(request.getType())
                || RequestConstants.REQ_ADD.equals(request.getType());
        if (!moves || !(request instanceof ChangeBoundsRequest change) || change.getEditParts().size() != 1) {
            return Optional.empty();
        }
        return change.getEditParts().get(0) instanceof UnitPart part && RelationRules.relations(part.unit())
                .noneMatch(other -> other.getPredecessor() == part.unit() || other.getSuccessor() == part.unit())
                        ? Optional.of(part.unit())
                        : Optional.empty();
    }

    @Override
    public Command getCommand(Request request) {
        return isCreation(request) || RequestConstants.REQ_ADD.equals(request.getType())
                ? insertion(request).orElse(null)
                : null;
    }

    private Optional<EditCommand> insertion(Request request) {
        if (isCreation(request)) {
            return Optional.of(insert((CreateRequest) request));
        }
        return moved(request).map(unit -> new EditCommand(
                InsertOnRelationCommand.moving(relation(), unit, cell(((ChangeBoundsRequest) request).getLocation()))));
    }

    private Relation relation() {
        return ((EditableRelationPart) getHost()).relation();
    }

    private Cell cell(Point location) {
        Point point = location.getCopy();
        getHostFigure().translateToRelative(point);
        return Cells.at(point);
    }

    private EditCommand insert(CreateRequest request) {
        DrawingHost host = DrawingHost.of(getHost());
        NewUnit unit = NewNames.of((String) request.getNewObjectType(), Level.below(relation().getOwner()),
                host.names());
        return new EditCommand(
                InsertOnRelationCommand.creating(relation(), unit, cell(request.getLocation()), host.names()));
    }

    @Override
    public void showTargetFeedback(Request request) {
        insertion(request).ifPresent(command -> {
            ((EditableRelationPart) getHost()).glow(command.canExecute() ? Glow.DROP_ALLOWED : Glow.DROP_REFUSED);
            DrawingHost.of(getHost()).refuse(EditWords.refusal(command.verdict()));
        });
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        ((EditableRelationPart) getHost()).glow();
        DrawingHost.of(getHost()).refuse(Optional.empty());
    }
}
