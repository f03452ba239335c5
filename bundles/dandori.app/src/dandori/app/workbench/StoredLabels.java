package dandori.app.workbench;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * Puts the layout that was stored at the last exit into the language of this start: the platform stores the labels of
 * perspectives and views with their places, and would show them until each is opened.
 */
final class StoredLabels {

    private final IPerspectiveRegistry perspectives;
    private final IViewRegistry views;

    StoredLabels(IPerspectiveRegistry perspectives, IViewRegistry views) {
        this.perspectives = perspectives;
        this.views = views;
    }

    /** Labels every perspective and view of the layout as the registries do now; editors keep their names. */
    void translate(MApplication layout) {
        ((EObject) layout).eAllContents().forEachRemaining(this::translate);
    }

    private void translate(EObject element) {
        if (element instanceof MPerspective perspective) {
            Optional.ofNullable(perspective.getElementId()).map(perspectives::findPerspectiveWithId)
                    .map(IPerspectiveDescriptor::getLabel).ifPresent(label -> put(perspective, label));
        } else if (element instanceof MPart part) {
            Optional.ofNullable(part.getElementId()).map(StoredLabels::kind).map(views::find)
                    .map(IViewDescriptor::getLabel).ifPresent(label -> put(part, label));
        }
    }

    /** A view that is open several times has its kind before a colon. */
    private static String kind(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }

    private static void put(MUILabel element, String label) {
        element.setLabel(label);
        if (element.getTooltip() != null && !element.getTooltip().isEmpty()) {
            element.setTooltip(label);
        }
    }
}
