package dandori.ui.editor.navigator;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dandori.diagram.UnitKind;
import dandori.diagram.mark.StateMark;
import dandori.model.Unit;
import dandori.ui.diagram.content.StateNames;
import dandori.ui.diagram.content.UnitKinds;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.diagram.draw.UnitImages;

/** Icons, names and tooltips of the navigator. */
final class NavigatorLabels extends ColumnLabelProvider {

    private final Function<Unit, Optional<StateMark>> states;

    /** Labels that also show what units have come to. */
    NavigatorLabels(Function<Unit, Optional<StateMark>> states) {
        this.states = states;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof Unit unit) {
            return unit.getName();
        }
        if (element instanceof DefinitionFile file) {
            boolean dirty = file.document() != null && file.document().isDirty();
            return dirty ? "*" + file.name() : file.name();
        }
        if (element instanceof Bucket bucket) {
            return Messages.get("bucket", bucket.first(), bucket.last(), bucket.units().get(0).getName());
        }
        return element instanceof NavigatorContent.Note note ? note.text() : "";
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Unit unit) {
            return UnitImages.marked(UnitKinds.of(unit), UnitKind.recovery(unit.getType()), states.apply(unit));
        }
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        if (element instanceof DefinitionFile) {
            return images.getImage(ISharedImages.IMG_OBJ_FILE);
        }
        boolean problem = element instanceof NavigatorContent.Note note && note.problem();
        return problem
                ? images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
                : element instanceof Bucket ? images.getImage(ISharedImages.IMG_OBJ_FOLDER) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        if (element instanceof Unit unit) {
            String comment = UnitLabels.comment(unit);
            String type = UnitLabels.typeName(unit.getType());
            String state = states.apply(unit).map(mark -> "\n" + StateNames.of(mark)).orElse("");
            return comment.isBlank() ? type + state : type + "\n" + comment + state;
        }
        return element instanceof DefinitionFile file ? file.path().toString() : null;
    }
}
