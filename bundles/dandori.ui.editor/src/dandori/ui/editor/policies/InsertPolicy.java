package dandori.ui.editor.policies;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

import dandori.model.Relation;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Picture;
import dandori.ui.diagram.figures.RelationFigure.Glow;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.commands.NewNames;
import dandori.ui.editor.parts.DrawingHost;
import dandori.ui.editor.parts.EditableRelationPart;

/** Puts a unit that is dropped on a relation between the two units it joins. */
public final class InsertPolicy extends GraphicalEditPolicy {

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) ? insert((CreateRequest) request) : null;
    }

    private EditCommand insert(CreateRequest request) {
        DrawingHost host = DrawingHost.of(getHost());
        Relation relation = ((EditableRelationPart) getHost()).relation();
        NewUnit unit = NewNames.of((String) request.getNewObjectType(), Level.below(relation.getOwner()), host.names());
        Point point = request.getLocation().getCopy();
        getHostFigure().translateToRelative(point);
        return new EditCommand(new InsertOnRelationCommand(relation, unit,
                Picture.of(relation.getOwner()).nearestFree(Cells.at(point)), host.names()));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            EditCommand command = insert((CreateRequest) request);
            ((EditableRelationPart) getHost()).glow(command.canExecute() ? Glow.DROP_ALLOWED : Glow.DROP_REFUSED);
            DrawingHost.of(getHost()).refuse(EditWords.refusal(command.verdict()));
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            ((EditableRelationPart) getHost()).glow();
            DrawingHost.of(getHost()).refuse(Optional.empty());
        }
    }
}
