package dandori.ui.editor.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Moves units over the ground, and over relations too, where a single unit may be put in between. */
@SuppressWarnings("unchecked")
public final class UnitTracker extends DragEditPartsTracker {

    /** A tracker that begins at a unit. */
    public UnitTracker(EditPart unit) {
        super(unit);
    }

    @Override
    protected Collection<?> getExclusionSet() {
        List<EditPart> moved = getOperationSet();
        if (moved.size() != 1) {
            return super.getExclusionSet();
        }
        List<IFigure> figures = new ArrayList<>();
        moved.forEach(part -> figures.add(((GraphicalEditPart) part).getFigure()));
        return figures;
    }
}
