package dandori.ui.editor.navigator;

import org.eclipse.jface.viewers.TreeViewer;

/** What can be done in the navigator. */
final class NavigatorActions {

    private final NavigatorView view;
    private final TreeViewer tree;

    NavigatorActions(NavigatorView view, TreeViewer tree) {
        this.view = view;
        this.tree = tree;
    }

    void contribute() {
        view.folder();
        tree.getControl();
    }
}
