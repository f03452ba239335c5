package dandori.ui.operate.generations;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.statushandlers.StatusManager;

import dandori.ui.operate.live.UnitRun;

/** The tree of the view: columns, widths that are remembered, and keys of single letters while it has the focus. */
final class RunTree {

    private static final String KEYS = "dandori.ui.operate.runs";
    private static final String LOG = "dandori.ui.operate.log";

    private final TreeViewer viewer;
    private IContextActivation keys;

    RunTree(Composite parent, RunFilter filter, IMemento remembered) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new RunContent());
        viewer.addFilter(filter);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (RunColumn column : RunColumn.values()) {
            create(column, remembered);
        }
    }

    private void create(RunColumn column, IMemento remembered) {
        TreeViewerColumn created = new TreeViewerColumn(viewer, SWT.LEFT);
        Integer width = remembered == null ? null : remembered.getInteger(column.name());
        created.getColumn().setText(column.title());
        created.getColumn().setWidth(width == null ? column.width() : width);
        created.getColumn().setData(column);
        created.setLabelProvider(column == RunColumn.UNIT
                ? new DelegatingStyledCellLabelProvider(new RunLabels())
                : new Cells(column));
    }

    /** Plain text, which is its own tool tip: columns may be narrow. */
    private static final class Cells extends ColumnLabelProvider {

        private final RunColumn column;

        Cells(RunColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((UnitRun) element);
        }

        @Override
        public String getToolTipText(Object element) {
            String text = getText(element);
            return text.isEmpty() ? null : text;
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    void activateKeys(IWorkbenchPartSite site) {
        IContextService contexts = site.getService(IContextService.class);
        viewer.getTree().addListener(SWT.FocusIn, event -> keys = contexts.activateContext(KEYS));
        viewer.getTree().addListener(SWT.FocusOut, event -> contexts.deactivateContext(keys));
    }

    /** Shows what is inside, or the output of a unit that has nothing inside. */
    void open(IWorkbenchPage page) {
        Object chosen = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
        if (chosen instanceof UnitRun run && run.parts().isEmpty()) {
            showLog(page);
        } else if (chosen != null) {
            viewer.setExpandedState(chosen, !viewer.getExpandedState(chosen));
        }
    }

    private static void showLog(IWorkbenchPage page) {
        try {
            page.showView(LOG);
        } catch (PartInitException broken) {
            StatusManager.getManager().handle(broken.getStatus());
        }
    }

    void saveState(IMemento memento) {
        for (TreeColumn column : viewer.getTree().getColumns()) {
            memento.putInteger(((RunColumn) column.getData()).name(), column.getWidth());
        }
    }
}
