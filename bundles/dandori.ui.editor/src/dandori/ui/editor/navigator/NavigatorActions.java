package dandori.ui.editor.navigator;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import dandori.model.Unit;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.form.UnitForms;
import dandori.ui.editor.images.ButtonImages;

/** What can be done in the navigator, by button, menu and key. */
final class NavigatorActions {

    private final NavigatorView view;
    private final TreeViewer tree;
    private final Runnable before;
    private final NavigatorEdits edits;
    private final Map<Action, String> pictured = new LinkedHashMap<>();
    private final Runnable themed = this::setImages;
    private final Action newJobnet;
    private final Action newGroup;
    private final Action newFile;
    private final Action rename;
    private final Action delete;
    private final Action collapse;
    private final Action calendar;
    private final Action schedule;
    private final Action undo;
    private final Action redo;

    /**
     * @param before called before anything is done
     */
    NavigatorActions(NavigatorView view, TreeViewer tree, Runnable before) {
        this.view = view;
        this.tree = tree;
        this.before = before;
        edits = new NavigatorEdits(view);
        newJobnet = action("new_jobnet", "new-jobnet", () -> edits.create("n", selected()));
        newGroup = action("new_group", "new-group", () -> edits.create("g", selected()));
        newFile = action("new_file", "file", edits::createFile);
        rename = action("rename", null, () -> edits.rename((Unit) selected()));
        delete = action("delete", null, () -> edits.delete(tree.getStructuredSelection()));
        collapse = action("collapse", "collapse", tree::collapseAll);
        calendar = action("calendar", null, () -> openForm(UnitForms.CALENDAR));
        schedule = action("schedule", null, () -> openForm(UnitForms.SCHEDULE));
        undo = action("undo", null, () -> edits.undo(selected()));
        redo = action("redo", null, () -> edits.redo(selected()));
    }

    private Object selected() {
        return tree.getStructuredSelection().getFirstElement();
    }

    private void openForm(UnitForms form) {
        if (selected() instanceof Unit unit) {
            form.around(unit).ifPresent(found -> form.open(view.getSite().getPage(), found));
        }
    }

    private Action action(String key, String image, Runnable deed) {
        Action action = new Action(Messages.get(key)) {
            @Override
            public void run() {
                before.run();
                deed.run();
            }
        };
        action.setToolTipText(action.getText());
        if (image != null) {
            pictured.put(action, image);
        }
        return action;
    }

    private void setImages() {
        pictured.forEach((action, image) -> action.setImageDescriptor(ButtonImages.descriptor(image)));
    }

    /** Asks for the name of a new jobnet where the selection is. */
    void createJobnet() {
        newJobnet.run();
    }

    void contribute() {
        calendar.setActionDefinitionId("dandori.ui.editor.open_calendar");
        schedule.setActionDefinitionId("dandori.ui.editor.open_schedule");
        setImages();
        Theme.current().addListener(themed);
        tree.getControl().addListener(SWT.Dispose, event -> Theme.current().removeListener(themed));
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager buttons = bars.getToolBarManager();
        buttons.add(newJobnet);
        buttons.add(newGroup);
        buttons.add(collapse);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), action("refresh", null, tree::refresh));
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        tree.addSelectionChangedListener(event -> update());
        update();
        createMenu();
    }

    /** Shows what can be done now. */
    void update() {
        boolean unit = selected() instanceof Unit;
        rename.setEnabled(unit);
        delete.setEnabled(unit);
        calendar.setEnabled(unit);
        schedule.setEnabled(unit && UnitForms.SCHEDULE.around((Unit) selected()).isPresent());
        undo.setEnabled(edits.canUndo(selected()));
        redo.setEnabled(edits.canRedo(selected()));
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(newJobnet);
        menu.add(newGroup);
        menu.add(newFile);
        menu.add(new Separator());
        menu.add(calendar);
        menu.add(schedule);
        menu.add(new Separator());
        menu.add(rename);
        menu.add(delete);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        view.getSite().registerContextMenu(menu, tree);
    }
}
