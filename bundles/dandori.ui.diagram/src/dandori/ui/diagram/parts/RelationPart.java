package dandori.ui.diagram.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

import dandori.model.Relation;
import dandori.ui.diagram.figures.RelationFigure;

/** A relation of the jobnet that is shown. */
public class RelationPart extends AbstractConnectionEditPart {

    @Override
    protected IFigure createFigure() {
        return new RelationFigure();
    }

    @Override
    protected void createEditPolicies() {
        // Shows only.
    }

    /** The relation. */
    public Relation relation() {
        return (Relation) getModel();
    }

    /** The line of the relation. */
    public RelationFigure relationFigure() {
        return (RelationFigure) getFigure();
    }

    @Override
    protected void refreshVisuals() {
        if (getSource() != null && getSource().getParent() instanceof JobnetPart drawing) {
            drawing.content().route(relation()).ifPresent(relationFigure()::show);
        }
    }
}
