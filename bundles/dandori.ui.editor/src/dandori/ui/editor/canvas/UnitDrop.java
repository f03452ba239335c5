package dandori.ui.editor.canvas;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

import dandori.ui.editor.parts.CreatedUnits;

/** Takes parts that are dragged from the palette. */
final class UnitDrop extends TemplateTransferDropTargetListener {

    /** Milliseconds until the source of the drag has given the keys back. */
    private static final int GESTURE_ENDS = 60;

    UnitDrop(JobnetViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return (CreationFactory) template;
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        updateTargetEditPart();
        Command command = getTargetEditPart() == null ? null : getCommand();
        if (command == null || !command.canExecute()) {
            return;
        }
        getViewer().getEditDomain().getCommandStack().execute(command);
        EditPartViewer viewer = getViewer();
        viewer.getControl().getDisplay().timerExec(GESTURE_ENDS, () -> CreatedUnits.select(viewer, command, true));
    }
}
