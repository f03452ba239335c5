package dandori.ui.editor.parts;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;

import dandori.ui.diagram.parts.JobnetPart;
import dandori.ui.editor.actions.MarqueeTracker;
import dandori.ui.editor.policies.GroundPolicy;

/** The jobnet that is edited. */
public final class EditableJobnetPart extends JobnetPart {

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new GroundPolicy());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker();
    }
}
