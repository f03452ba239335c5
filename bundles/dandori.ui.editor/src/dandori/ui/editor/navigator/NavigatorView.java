package dandori.ui.editor.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import dandori.diagram.mark.StateMark;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.JobnetSource;
import dandori.ui.diagram.LiveUnits;
import dandori.ui.diagram.UiTrace;
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
    private static final int CALM = 250;

    private final Runnable opened = this::follow;
    private final Runnable themed = this::refresh;
    private final Map<DefinitionDocument, Following> followed = new HashMap<>();
    private final Runnable updating = this::updateVisible;
    private final Runnable filtering = this::filter;
    private Text filter;
    private LiveUnits live;
    private TreeViewer tree;
    private NavigatorActions actions;
    private FolderWatch watch;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
        if (site == null) {
            new Label(parent, SWT.WRAP).setText(Messages.get("no_site"));
            return;
        }
        createFilter(parent);
        createTree(parent, site);
        watch = FolderWatch.on(site.folder(), parent.getDisplay(), this::refresh);
        OpenDefinitions.ofWorkbench().addListener(opened);
        Theme.current().addListener(themed);
        live = new LiveUnits(() -> parent.getDisplay().timerExec(CALM, updating));
        follow();
    }

    private void createFilter(Composite parent) {
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(CALM, filtering));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                filter.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
    }

    private void filter() {
        if (filter.isDisposed()) {
            return;
        }
        String wanted = filter.getText().strip();
        if (wanted.isEmpty()) {
            tree.resetFilters();
        } else {
            NavigatorFilter filtered = new NavigatorFilter(wanted);
            filtered.applyTo(tree);
            UiTrace.event("filtered", filtered.matches());
        }
    }

    private void createTree(Composite parent, SiteDefinitions site) {
        tree = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new NavigatorContent(tree));
        tree.setLabelProvider(new NavigatorLabels(this::state));
        NavigatorTips tips = new NavigatorTips(tree);
        tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        tree.setInput(site.folder());
        if (tree.getTree().getItemCount() <= FEW_FILES) {
            tree.expandToLevel(3);
        }
        getSite().setSelectionProvider(tree);
        actions = new NavigatorActions(this, tree, tips::hide);
        actions.contribute();
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
            followed.computeIfAbsent(document, Following::new);
        }
        getSite().getShell().getDisplay().asyncExec(this::refresh);
    }

    private Optional<StateMark> state(Unit unit) {
        boolean shown = live != null && unit instanceof Jobnet;
        return shown ? live.state(UnitPath.of(unit)).flatMap(StateMark::of) : Optional.empty();
    }

    /** States change often: only what is seen of the tree is brought up to date. */
    private void updateVisible() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        Tree widget = tree.getTree();
        int height = widget.getClientArea().height;
        for (int y = 1; y < height; y += widget.getItemHeight()) {
            TreeItem item = widget.getItem(new Point(widget.getClientArea().width / 4, y));
            if (item != null && item.getData() instanceof Unit unit) {
                tree.update(unit, null);
            }
        }
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            if (!filter.getText().isBlank()) {
                filter.getDisplay().timerExec(CALM, filtering);
            }
            tree.refresh();
        }
    }

    /** After a file was read again its units are other objects: those with the paths of the old ones stay expanded. */
    private void refreshReloaded(DefinitionDocument document) {
        List<String> expanded = Arrays.stream(tree.getExpandedElements()).filter(Unit.class::isInstance)
                .map(unit -> UnitPath.of((Unit) unit)).toList();
        refresh();
        expanded.forEach(path -> UnitPath.find(document.definition(), path)
                .ifPresent(unit -> tree.setExpandedState(unit, true)));
    }

    /** Shows a unit and selects it. */
    void reveal(Object element) {
        refresh();
        tree.setSelection(new StructuredSelection(element), true);
    }

    /** Asks for the name of a new jobnet where the selection is. */
    void createJobnet() {
        if (actions != null) {
            actions.createJobnet();
        }
    }

    /** The folder of the site's definitions. */
    Optional<Path> folder() {
        return Optional.ofNullable((Path) tree.getInput());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == JobnetSource.class && tree != null
                && tree.getStructuredSelection().getFirstElement() instanceof Unit unit) {
            return adapter.cast(source(unit).orElse(null));
        }
        return super.getAdapter(adapter);
    }

    private static Optional<JobnetSource> source(Unit unit) {
        return Editors.document(unit).flatMap(document -> Editors.rootJobnet(unit).map(root -> new JobnetSource(
                document.file(), UnitPath.of(unit instanceof Jobnet ? unit : unit.getUpper()), UnitPath.of(root))));
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
        followed.values().forEach(Following::stop);
        if (live != null) {
            live.close();
        }
        super.dispose();
    }

    /** Brings the tree up to date with one file; reads it again when somebody else has changed it and nobody edits it. */
    private final class Following implements DocumentListener {

        private final DefinitionDocument document;

        Following(DefinitionDocument document) {
            this.document = document;
            document.addListener(this);
        }

        void stop() {
            document.removeListener(this);
        }

        @Override
        public void changed() {
            refresh();
            actions.update();
        }

        @Override
        public void typing() {
            refresh();
        }

        @Override
        public void reloaded() {
            refreshReloaded(document);
            actions.update();
        }

        @Override
        public void changedOnDisk() {
            if (!Editors.isSavedAtOnce(getSite().getPage(), document)) {
                return;
            }
            try {
                document.reload();
            } catch (IOException e) {
                OpenDefinitions.ofWorkbench().forget(document.file());
            }
        }
    }
}
