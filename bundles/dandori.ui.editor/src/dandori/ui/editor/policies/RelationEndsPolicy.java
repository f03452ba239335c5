package dandori.ui.editor.policies;

import java.util.Optional;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;

import dandori.diagram.theme.ThemeColour;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.relate.ReconnectRelationCommand;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.figures.UnitFigure.Ring;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.commands.RelationKinds;
import dandori.ui.editor.parts.DrawingHost;
import dandori.ui.editor.parts.EditableUnitPart;

/** Lets relations be drawn from and to a unit, and tells while they are drawn why one may not be. */
public final class RelationEndsPolicy extends GraphicalNodeEditPolicy {

    private Unit unit() {
        return ((EditableUnitPart) getHost()).unit();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command start = new RelationStart(unit());
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return request.getStartCommand() instanceof RelationStart start ? relation(start.unit(), request) : null;
    }

    private EditCommand relation(Unit from, CreateConnectionRequest request) {
        return new EditCommand(
                new CreateRelationCommand(from, unit(), RelationKinds.wanted(request.getNewObjectType(), from)));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return new EditCommand(ReconnectRelationCommand.to(relation(request), unit()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return new EditCommand(ReconnectRelationCommand.from(relation(request), unit()));
    }

    private static Relation relation(ReconnectRequest request) {
        return (Relation) request.getConnectionEditPart().getModel();
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection() {
            @Override
            public void paint(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.paint(graphics);
            }
        };
        line.setTargetDecoration(new PolygonDecoration());
        line.setForegroundColor(Theme.current().colour(ThemeColour.SELECTION));
        line.setLineWidth(2);
        return line;
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        Command command = getCommand((Request) request);
        Optional<String> refusal = command instanceof EditCommand edit
                ? EditWords.refusal(edit.verdict())
                : Optional.empty();
        boolean ends = ((Request) request).getType() != RequestConstants.REQ_CONNECTION_START;
        if (ends) {
            ((EditableUnitPart) getHost()).ring(refusal.isEmpty() ? Ring.ALLOWED : Ring.REFUSED);
            DrawingHost.of(getHost()).refuse(refusal);
        }
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        DrawingHost.of(getHost()).refuse(Optional.empty());
        ((EditableUnitPart) getHost()).ring(Ring.NONE);
    }
}
