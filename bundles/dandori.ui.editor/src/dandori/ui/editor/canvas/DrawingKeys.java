package dandori.ui.editor.canvas;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;

import dandori.model.Unit;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.parts.DrawingHost;

/** Keys of the drawing: arrows move the selected units by a cell, Tab goes from unit to unit, Enter opens. */
@SuppressWarnings("unchecked")
final class DrawingKeys extends KeyHandler {

    private final JobnetViewer viewer;

    DrawingKeys(JobnetViewer viewer) {
        this.viewer = viewer;
        viewer.getControl().addTraverseListener(this::traverse);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return super.keyPressed(event);
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-1, 0);
            case SWT.ARROW_RIGHT -> move(1, 0);
            case SWT.ARROW_UP -> move(0, -1);
            case SWT.ARROW_DOWN -> move(0, 1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.ESC -> viewer.getEditDomain().loadDefaultTool();
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }

    private List<UnitPart> selected() {
        return viewer.getSelectedEditParts().stream().filter(UnitPart.class::isInstance).toList();
    }

    private void move(int columns, int rows) {
        List<Unit> units = selected().stream().map(UnitPart::unit).toList();
        if (units.isEmpty()) {
            select(0);
            return;
        }
        EditCommand move = new EditCommand(
                MoveUnitsCommand.by(viewer.drawing().jobnet(), units, columns, rows));
        DrawingHost.of(viewer).say(EditWords.refusal(move.verdict()));
        if (move.canExecute()) {
            viewer.getEditDomain().getCommandStack().execute(move);
        }
    }

    private void open() {
        List<UnitPart> units = selected();
        if (!units.isEmpty()) {
            units.get(0).performRequest(new Request(RequestConstants.REQ_OPEN));
        }
    }

    /** From unit to unit; beyond the last one the focus goes on to the next control. */
    private void traverse(TraverseEvent event) {
        int step = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> 1;
            case SWT.TRAVERSE_TAB_PREVIOUS -> -1;
            default -> 0;
        };
        if (step != 0) {
            List<UnitPart> units = selected();
            int next = units.isEmpty()
                    ? (step > 0 ? 0 : children().size() - 1)
                    : children().indexOf(units.get(units.size() - 1)) + step;
            event.doit = next < 0 || next >= children().size();
            select(next);
        }
    }

    private List<EditPart> children() {
        return viewer.drawing().getChildren();
    }

    private void select(int index) {
        if (index >= 0 && index < children().size()) {
            viewer.select(children().get(index));
            viewer.reveal(children().get(index));
        }
    }
}
