package dandori.ui.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import dandori.diagram.DiagramUnit;
import dandori.model.Unit;
import dandori.ui.diagram.figures.BoxAnchor;
import dandori.ui.diagram.figures.HandleAnchor;
import dandori.ui.diagram.figures.UnitFigure;

/** A unit of the jobnet that is shown. */
@SuppressWarnings("rawtypes")
public class UnitPart extends AbstractGraphicalEditPart implements NodeEditPart {

    @Override
    protected IFigure createFigure() {
        return new UnitFigure();
    }

    @Override
    protected void createEditPolicies() {
        // Shows only.
    }

    /** The unit. */
    public Unit unit() {
        return (Unit) getModel();
    }

    /** The figure of the unit. */
    public UnitFigure unitFigure() {
        return (UnitFigure) getFigure();
    }

    /** The drawing the unit stands in. */
    protected JobnetPart drawing() {
        return (JobnetPart) getParent();
    }

    @Override
    protected void refreshVisuals() {
        show();
    }

    /** Shows the unit with what is laid over it now. */
    void show() {
        drawing().content().drawn(unit()).ifPresent(this::show);
    }

    private void show(DiagramUnit drawn) {
        UnitFigure figure = unitFigure();
        figure.setDetail(drawing().detail());
        figure.show(drawn, drawing().overlay(drawn.id()));
        drawing().setLayoutConstraint(this, figure, UnitFigure.bounds(drawn));
    }

    /** What there is to know about the unit that the icon does not say; empty when that is nothing. */
    protected String explanation() {
        String comment = drawing().content().drawn(unit()).map(drawn -> drawn.label().comment()).orElse("");
        String name = comment.isBlank() && !unitFigure().isNameShortened() ? "" : unit().getName();
        return comment.isBlank() ? name : name + "\n" + comment;
    }

    @Override
    protected List getModelSourceConnections() {
        return drawing().relationsFrom(unit());
    }

    @Override
    protected List getModelTargetConnections() {
        return drawing().relationsTo(unit());
    }

    @Override
    public void refresh() {
        super.refresh();
        for (Object connection : getSourceConnections()) {
            ((EditPart) connection).refresh();
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new BoxAnchor(unitFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new BoxAnchor(unitFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new HandleAnchor(unitFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new BoxAnchor(unitFigure());
    }
}
