package dandori.ui.editor.navigator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import dandori.model.Unit;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.images.ButtonImages;

/** What can be done in the navigator, by button, menu and key. */
final class NavigatorActions {

    private final NavigatorView view;
    private final TreeViewer tree;
    private final NavigatorEdits edits;
    private final Action newJobnet;
    private final Action newGroup;
    private final Action newFile;
    private final Action rename;
    private final Action delete;
    private final Action collapse;

    NavigatorActions(NavigatorView view, TreeViewer tree) {
        this.view = view;
        this.tree = tree;
        edits = new NavigatorEdits(view);
        newJobnet = action("new_jobnet", "new-jobnet", () -> edits.create("n", selected()));
        newGroup = action("new_group", "new-group", () -> edits.create("g", selected()));
        newFile = action("new_file", "file", edits::createFile);
        rename = action("rename", null, () -> edits.rename((Unit) selected()));
        delete = action("delete", null, () -> edits.delete(tree.getStructuredSelection()));
        collapse = action("collapse", "collapse", tree::collapseAll);
    }

    private Object selected() {
        return tree.getStructuredSelection().getFirstElement();
    }

    private static Action action(String key, String image, Runnable deed) {
        Action action = new Action(Messages.get(key)) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setToolTipText(action.getText());
        Runnable themed = () -> {
            if (image != null) {
                action.setImageDescriptor(ButtonImages.descriptor(image));
            }
        };
        themed.run();
        Theme.current().addListener(themed);
        return action;
    }

    void contribute() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager buttons = bars.getToolBarManager();
        buttons.add(newJobnet);
        buttons.add(newGroup);
        buttons.add(collapse);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), action("refresh", null, tree::refresh));
        tree.addSelectionChangedListener(event -> enable(tree.getStructuredSelection()));
        enable(tree.getStructuredSelection());
        createMenu();
    }

    private void enable(IStructuredSelection selection) {
        boolean unit = selection.getFirstElement() instanceof Unit;
        rename.setEnabled(unit);
        delete.setEnabled(unit);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(newJobnet);
        menu.add(newGroup);
        menu.add(newFile);
        menu.add(new Separator());
        menu.add(rename);
        menu.add(delete);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        view.getSite().registerContextMenu(menu, tree);
    }
}
