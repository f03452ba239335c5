package dandori.ui.editor.actions;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

import dandori.ui.editor.JobnetEditor;

/** Ties the menus and the status line of the window to the drawing that is active. */
public final class JobnetContributor extends EditorActionBarContributor {

    private static final Map<DrawingAction, ActionFactory> GLOBAL = new LinkedHashMap<>();
    private static final int UNITS_WIDTH = 24;
    private static final int ZOOM_WIDTH = 8;
    private static final int MODE_WIDTH = 12;

    static {
        GLOBAL.put(DrawingAction.UNDO, ActionFactory.UNDO);
        GLOBAL.put(DrawingAction.REDO, ActionFactory.REDO);
        GLOBAL.put(DrawingAction.CUT, ActionFactory.CUT);
        GLOBAL.put(DrawingAction.COPY, ActionFactory.COPY);
        GLOBAL.put(DrawingAction.PASTE, ActionFactory.PASTE);
        GLOBAL.put(DrawingAction.DELETE, ActionFactory.DELETE);
        GLOBAL.put(DrawingAction.SELECT_ALL, ActionFactory.SELECT_ALL);
        GLOBAL.put(DrawingAction.RENAME, ActionFactory.RENAME);
        GLOBAL.put(DrawingAction.PRINT, ActionFactory.PRINT);
    }

    private final StatusLineContributionItem units = new StatusLineContributionItem("dandori.units", UNITS_WIDTH);
    private final StatusLineContributionItem zoom = new StatusLineContributionItem("dandori.zoom", ZOOM_WIDTH);
    private final StatusLineContributionItem mode = new StatusLineContributionItem("dandori.mode", MODE_WIDTH);
    private final CommandStackListener edited = event -> update();
    private final ISelectionChangedListener selected = event -> selectionChanged();
    private final ZoomListener zoomed = value -> update();
    private JobnetEditor active;

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        statusLine.add(units);
        statusLine.add(zoom);
        statusLine.add(mode);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        leave();
        if (part instanceof JobnetEditor editor) {
            active = editor;
            GLOBAL.forEach((what, global) -> getActionBars().setGlobalActionHandler(global.getId(),
                    editor.actions().global(what)));
            editor.document().commands().addCommandStackListener(edited);
            editor.pane().viewer().addSelectionChangedListener(selected);
            editor.pane().zoom().manager().addZoomListener(zoomed);
            update();
            editor.tell(isWritable() ? "" : Messages.get("mode_view_help", editor.document().file().getFileName()));
        }
        getActionBars().updateActionBars();
    }

    private boolean isWritable() {
        return Files.isWritable(active.document().file());
    }

    private void leave() {
        if (active != null) {
            active.document().commands().removeCommandStackListener(edited);
            active.pane().viewer().removeSelectionChangedListener(selected);
            active.pane().zoom().manager().removeZoomListener(zoomed);
            active = null;
        }
    }

    /** What was said was about something else. */
    private void selectionChanged() {
        active.say(Optional.empty());
        update();
    }

    private void update() {
        active.actions().update();
        int all = active.pane().viewer().drawing().getChildren().size();
        int chosen = new SelectedUnits(active).units().size();
        units.setText(chosen == 0 ? Messages.get("status_units", all) : Messages.get("status_selected", chosen, all));
        mode.setText(Messages.get(isWritable() ? "mode_edit" : "mode_view"));
        zoom.setText(Math.round(active.pane().zoom().value() * 100) + " %");
    }

    @Override
    public void dispose() {
        leave();
        super.dispose();
    }
}
