package dandori.ui.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.gef.EditPolicy;

import dandori.ui.diagram.figures.RelationFigure.Glow;
import dandori.ui.diagram.parts.RelationPart;
import dandori.ui.editor.policies.InsertPolicy;
import dandori.ui.editor.policies.RelationHandlesPolicy;

/** A relation that can be selected, led elsewhere, and split by dropping a unit on it. */
public final class EditableRelationPart extends RelationPart {

    @Override
    protected IFigure createFigure() {
        IFigure figure = super.createFigure();
        figure.addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                glow(getSelected() == SELECTED_NONE ? Glow.HOVERED : Glow.SELECTED);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                glow();
            }
        });
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new RelationHandlesPolicy());
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new InsertPolicy());
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        glow();
    }

    /** The glow that goes with the state of selection. */
    public void glow() {
        glow(getSelected() == SELECTED_NONE ? Glow.NONE : Glow.SELECTED);
    }

    /** Another glow, for as long as something is meant for the relation. */
    public void glow(Glow wanted) {
        relationFigure().setGlow(wanted);
    }
}
