package dandori.ui.editor.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import dandori.model.JobGroup;
import dandori.model.Unit;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.Editors;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.document.FolderWatch;
import dandori.ui.editor.document.OpenDefinitions;

/** The definition files of the site as a tree; opens jobnets, makes new ones. */
public final class NavigatorView extends ViewPart {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.navigator";

    private static final int FEW_FILES = 5;

    private final Runnable opened = this::follow;
    private final Runnable themed = this::refresh;
    private final List<DefinitionDocument> followed = new ArrayList<>();
    private TreeViewer tree;
    private FolderWatch watch;

    private final DocumentListener edited = this::refresh;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
        if (site == null) {
            GridLayoutFactory.swtDefaults().applyTo(parent);
            new Label(parent, SWT.WRAP).setText(Messages.get("no_site"));
            return;
        }
        createTree(parent, site);
        watch = FolderWatch.on(site.folder(), parent.getDisplay(), this::refresh);
        OpenDefinitions.ofWorkbench().addListener(opened);
        Theme.current().addListener(themed);
        follow();
    }

    private void createTree(Composite parent, SiteDefinitions site) {
        tree = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new NavigatorContent(tree));
        tree.setLabelProvider(new NavigatorLabels());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        tree.setInput(site.folder());
        if (tree.getTree().getItemCount() <= FEW_FILES) {
            tree.expandToLevel(3);
        }
        getSite().setSelectionProvider(tree);
        new NavigatorActions(this, tree).contribute();
    }

    private void open(IStructuredSelection selection) {
        Object element = selection.getFirstElement();
        if (element instanceof Unit unit && !(unit instanceof JobGroup)) {
            Editors.open(getSite().getPage(), unit);
        } else if (element != null) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }

    /** Listens to every file that has been read. */
    private void follow() {
        for (DefinitionDocument document : OpenDefinitions.ofWorkbench().all()) {
            if (!followed.contains(document)) {
                followed.add(document);
                document.addListener(edited);
            }
        }
        getSite().getShell().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            tree.refresh();
        }
    }

    /** Shows a unit and selects it. */
    void reveal(Object element) {
        refresh();
        tree.setSelection(new org.eclipse.jface.viewers.StructuredSelection(element), true);
    }

    /** The folder of the site's definitions. */
    Optional<java.nio.file.Path> folder() {
        return Optional.ofNullable((java.nio.file.Path) tree.getInput());
    }

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
        }
        OpenDefinitions.ofWorkbench().removeListener(opened);
        Theme.current().removeListener(themed);
        followed.forEach(document -> document.removeListener(edited));
        super.dispose();
    }
}
