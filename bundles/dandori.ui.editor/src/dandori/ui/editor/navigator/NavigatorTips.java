package dandori.ui.editor.navigator;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;

/**
 * What the labels explain. A tip has to be gone before a dialog opens: when it goes later, GTK makes the window behind
 * the dialog the active one, and Enter no longer reaches the dialog.
 */
final class NavigatorTips extends ColumnViewerToolTipSupport {

    NavigatorTips(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
    }
}
