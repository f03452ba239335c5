package dandori.ui.editor.find;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.content.UnitKinds;
import dandori.ui.diagram.draw.UnitImages;
import dandori.diagram.UnitKind;
import dandori.ui.editor.Editors;

/** A unit in the list of Quick Access. */
final class UnitElement extends QuickAccessElement {

    private final Unit unit;

    UnitElement(Unit unit) {
        this.unit = unit;
    }

    @Override
    public String getLabel() {
        String path = UnitPath.of(unit);
        int above = path.lastIndexOf('/');
        return above > 0 ? unit.getName() + " — " + path.substring(0, above) : unit.getName();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromImage(
                UnitImages.of(UnitKinds.of(unit), UnitKind.recovery(unit.getType()), UnitImages.SMALL));
    }

    @Override
    public String getId() {
        return UnitPath.of(unit);
    }

    @Override
    public void execute() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Editors.open(page, unit);
    }
}
