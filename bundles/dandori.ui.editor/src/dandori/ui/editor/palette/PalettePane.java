package dandori.ui.editor.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.actions.UnitTool;
import dandori.ui.editor.canvas.DrawingDomain;
import dandori.ui.editor.palette.PaletteEntry.Group;
import dandori.ui.editor.palette.PaletteEntry.OfType;
import dandori.ui.editor.palette.PaletteEntry.Relating;
import dandori.ui.editor.palette.PaletteEntry.Selecting;
import dandori.ui.editor.palette.PaletteEntry.Takeable;

/**
 * The palette beside a drawing, its parts in tabs, favourites first; a search goes through all of them. A click takes a
 * part up, the next one in the drawing puts it down; or it is dragged there; or Enter puts it where there is room. With
 * Shift it stays taken up until Esc.
 */
public final class PalettePane {

    private static final int DRAGGED = 32;
    private static final String FAVOURITES = "★";

    private final DrawingDomain domain;
    private final Composite pane;
    private final Text search;
    private final TreeViewer tree;
    private final PaletteTabs tabs;
    private final List<Group> groups = PaletteEntries.groups();
    private final Runnable themed = this::refresh;
    private boolean following;
    private int tab;

    /** What the palette asks to be done at once, without the mouse. */
    @FunctionalInterface
    public interface Creation {

        /** Puts a unit of this type where there is room. */
        void create(String type);
    }

    /** A palette in a control, for the tools of a domain. */
    public PalettePane(Composite parent, DrawingDomain domain, Creation creation) {
        this.domain = domain;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        search = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.get("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tabs = new PaletteTabs(pane, tabNames(), this::turnTo);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tabs.control());
        tree = new TreeViewer(pane, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        fill();
        listen(creation);
    }

    /** The control of the palette. */
    public Composite control() {
        return pane;
    }

    private List<String> tabNames() {
        List<String> names = new ArrayList<>(List.of(FAVOURITES));
        groups.forEach(group -> names.add(Messages.get("tab_" + groups.indexOf(group))));
        return names;
    }

    private void fill() {
        tree.setContentProvider(new Entries());
        tree.setLabelProvider(new PartLabels(tree.getTree()));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addFilter(new Matching());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        turnTo(1);
    }

    private void fillMenu(IMenuManager menu) {
        if (tree.getStructuredSelection().getFirstElement() instanceof OfType part) {
            String key = FavouriteParts.isChosen(part) ? "favourite_no" : "favourite_yes";
            menu.add(new Action(Messages.get(key)) {

                @Override
                public void run() {
                    toggleFavourite();
                }
            });
        }
    }

    private void toggleFavourite() {
        if (tree.getStructuredSelection().getFirstElement() instanceof OfType part) {
            FavouriteParts.toggle(part);
            turnTo(tab);
        }
    }

    private void turnTo(int wanted) {
        tab = wanted;
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
        showEntries();
    }

    private boolean isSearching() {
        return !search.getText().isBlank();
    }

    private void showEntries() {
        tabs.show(isSearching() ? -1 : tab);
        List<PaletteEntry> entries = new ArrayList<>(PaletteEntries.tools());
        if (isSearching()) {
            entries.addAll(groups);
        } else if (tab == 0) {
            entries.addAll(FavouriteParts.chosen());
            entries.add(new Group(Messages.get("group_recent"), FavouriteParts.recent()));
        } else {
            entries.addAll(groups.get(tab - 1).entries());
        }
        tree.setInput(entries);
        tree.expandAll();
    }

    private void listen(Creation creation) {
        search.addListener(SWT.Modify, event -> showEntries());
        tree.getControl().addListener(SWT.Resize, event -> tree.refresh());
        tree.getControl().addListener(SWT.KeyDown, event -> {
            if (event.character == '*') {
                toggleFavourite();
            } else if (event.character == SWT.ESC) {
                domain.loadDefaultTool();
                unselect();
            }
        });
        tree.getControl().addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && (event.stateMask & SWT.SHIFT) != 0) {
                keep();
            }
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> createFirst(creation));
        tree.addSelectionChangedListener(event -> take((IStructuredSelection) event.getSelection()));
        tree.addDoubleClickListener(event -> createSelected(creation));
        DragSource source = new DragSource(tree.getControl(), DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(TemplateTransfer.getInstance());
        // The picture of a part, not of a row of the tree.
        source.setDragSourceEffect(null);
        source.addDragListener(new Dragging());
        domain.addToolListener(this::followTool);
        Theme.current().addListener(themed);
        pane.addListener(SWT.Dispose, event -> Theme.current().removeListener(themed));
    }

    private void refresh() {
        tree.refresh();
        tabs.control().redraw();
    }

    private void take(IStructuredSelection selection) {
        Object entry = selection.getFirstElement();
        if (following || domain.getActiveTool() == null) {
            return;
        }
        if (entry instanceof Selecting || entry instanceof Group) {
            domain.loadDefaultTool();
        } else if (entry instanceof Takeable takeable) {
            domain.setActiveTool(takeable.tool());
        }
    }

    /** Takes what is selected up for good. */
    private void keep() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Takeable takeable) {
            domain.setActiveTool(takeable.keptTool());
        }
    }

    /** Shows no part as taken once the tool is put away. */
    private void followTool() {
        if (domain.isSelecting() && !tree.getControl().isDisposed() && !tree.getControl().isFocusControl()) {
            unselect();
        }
    }

    private void unselect() {
        following = true;
        tree.setSelection(StructuredSelection.EMPTY);
        following = false;
    }

    private void createSelected(Creation creation) {
        Object entry = tree.getStructuredSelection().getFirstElement();
        if (entry instanceof OfType ofType) {
            domain.loadDefaultTool();
            creation.create(ofType.type().code());
        } else if (entry instanceof Relating) {
            keep();
        } else if (entry instanceof Group group) {
            tree.setExpandedState(group, !tree.getExpandedState(group));
        }
    }

    private void createFirst(Creation creation) {
        groups.stream().flatMap(group -> group.entries().stream()).filter(this::matches).findFirst()
                .ifPresent(entry -> creation.create(((OfType) entry).type().code()));
    }

    private boolean matches(PaletteEntry entry) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || (entry.name() + " " + entry.otherNames()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Groups and what is in them. */
    private static final class Entries implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object all) {
            return ((List<?>) all).toArray();
        }

        @Override
        public Object[] getChildren(Object entry) {
            return entry instanceof Group group ? group.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object entry) {
            return null;
        }

        @Override
        public boolean hasChildren(Object entry) {
            return entry instanceof Group;
        }
    }

    /** What matches the search, and groups with anything that does. */
    private final class Matching extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object entry) {
            return entry instanceof Group group
                    ? group.entries().stream().anyMatch(PalettePane.this::matches)
                    : matches((PaletteEntry) entry);
        }
    }

    /** A part on its way into the drawing. */
    private final class Dragging extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            Object entry = tree.getStructuredSelection().getFirstElement();
            event.doit = entry instanceof OfType;
            if (entry instanceof OfType ofType) {
                domain.loadDefaultTool();
                event.image = UnitImages.of(ofType.type().code(), DRAGGED);
                TemplateTransfer.getInstance().setTemplate(new UnitTool.OfType(ofType.type().code()));
            }
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = TemplateTransfer.getInstance().getTemplate();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            TemplateTransfer.getInstance().setTemplate(null);
            domain.loadDefaultTool();
            unselect();
        }
    }
}
