package dandori.ui.diagram.parts;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import dandori.diagram.picture.CardDetail;
import dandori.diagram.picture.Overlay;
import dandori.diagram.picture.UnitOverlay;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.ui.diagram.content.JobnetContent;
import dandori.ui.diagram.content.UnitLabels;

/** The jobnet that is shown. Refreshing it brings the whole drawing up to date with the model. */
@SuppressWarnings("rawtypes")
public class JobnetPart extends AbstractGraphicalEditPart {

    private JobnetContent content;
    private UnitLabels labels = new UnitLabels(false);
    private Overlay overlay = Overlay.NONE;
    private CardDetail detail = CardDetail.FULL;

    @Override
    protected IFigure createFigure() {
        FreeformLayer units = new FreeformLayer();
        units.setLayoutManager(new FreeformLayout());
        return units;
    }

    @Override
    protected void createEditPolicies() {
        // Shows only.
    }

    /** The jobnet. */
    public Unit jobnet() {
        return (Unit) getModel();
    }

    /** What is drawn now. */
    public JobnetContent content() {
        if (content == null) {
            content = new JobnetContent(jobnet(), labels);
        }
        return content;
    }

    /** Which texts stand on the icons. */
    public void setLabels(UnitLabels wanted) {
        if (!wanted.equals(labels)) {
            labels = wanted;
            refresh();
        }
    }

    /** What is laid over the units. */
    public void setOverlay(Map<String, UnitOverlay> units) {
        overlay = new Overlay(units, Map.of());
        showUnits();
    }

    /** How much of the icons is drawn. */
    public void setDetail(CardDetail wanted) {
        if (wanted != detail) {
            detail = wanted;
            showUnits();
        }
    }

    private void showUnits() {
        for (Object child : getChildren()) {
            ((UnitPart) child).show();
        }
    }

    UnitOverlay overlay(String id) {
        return overlay.of(id);
    }

    CardDetail detail() {
        return detail;
    }

    @Override
    public void refresh() {
        content = new JobnetContent(jobnet(), labels);
        List<?> before = List.copyOf(getChildren());
        super.refresh();
        // Those that are new have just been refreshed.
        for (Object child : before) {
            if (((EditPart) child).getParent() == this) {
                ((EditPart) child).refresh();
            }
        }
    }

    @Override
    protected void refreshVisuals() {
        if (getRoot() instanceof DrawingRootPart root) {
            root.ground().setCells(content().diagram().columns(), content().diagram().rows());
        }
    }

    @Override
    protected List getModelChildren() {
        return content().units();
    }

    List<Relation> relationsFrom(Unit unit) {
        return content().relationsFrom(unit);
    }

    List<Relation> relationsTo(Unit unit) {
        return content().relationsTo(unit);
    }
}
