package dandori.ui.operate.generations;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import dandori.operations.SchedulerStatus;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.operate.choice.Runs;
import dandori.ui.operate.live.Generations;
import dandori.ui.operate.status.SchedulerBanner;

/** The generations of the site with their units, newest first; follows what happens, and keeps what is selected. */
public final class GenerationsView extends ViewPart {

    private static final String FILTER = "filter";
    private static final int FILTER_MILLIS = 200;

    private final Generations.Listener changed = this::follow;
    private final Runnable recoloured = () -> runs().refresh();
    private final RunFilter filter = new RunFilter();
    private Optional<Generations> generations = Optional.empty();
    private IMemento remembered;
    private RunTree tree;
    private Text words;
    private Composite stack;
    private Label message;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento;
    }

    @Override
    public void createPartControl(Composite parent) {
        generations = Runs.ofWorkbench();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        generations.ifPresent(found -> new SchedulerBanner(parent, found));
        createFilter(parent);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        tree = new RunTree(stack, filter, remembered);
        message = new Label(stack, SWT.WRAP | SWT.CENTER);
        connect();
        showTreeOrMessage();
    }

    private void createFilter(Composite parent) {
        words = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        words.setMessage(Messages.get("filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        if (remembered != null && remembered.getString(FILTER) != null) {
            words.setText(remembered.getString(FILTER));
            filter.setWords(words.getText());
        }
        Runnable apply = this::applyFilter;
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(FILTER_MILLIS, apply));
    }

    private void applyFilter() {
        if (!words.isDisposed()) {
            filter.setWords(words.getText());
            runs().refresh();
            showTreeOrMessage();
        }
    }

    private void connect() {
        tree.activateKeys(getSite());
        MenuManager menu = new MenuManager();
        runs().getControl().setMenu(menu.createContextMenu(runs().getControl()));
        getSite().registerContextMenu(menu, runs());
        getSite().setSelectionProvider(runs());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new FindAction());
        runs().addDoubleClickListener(event -> tree.open(getSite().getPage()));
        generations.ifPresent(runs()::setInput);
        generations.ifPresent(found -> found.addListener(changed));
        Theme.current().addListener(recoloured);
    }

    /** Ctrl+F goes to the filter. */
    private final class FindAction extends Action {

        FindAction() {
            setActionDefinitionId(ActionFactory.FIND.getCommandId());
        }

        @Override
        public void run() {
            words.setFocus();
            words.selectAll();
        }
    }

    private TreeViewer runs() {
        return tree.viewer();
    }

    private void follow(Generations.Change change) {
        if (change.structure() || filter.active() && !change.units().isEmpty()) {
            runs().refresh();
        } else if (!change.units().isEmpty()) {
            runs().update(change.units().toArray(), null);
        }
        showTreeOrMessage();
    }

    private void showTreeOrMessage() {
        StackLayout layout = (StackLayout) stack.getLayout();
        Control top = runs().getTree().getItemCount() > 0 ? runs().getControl() : message;
        message.setText(message());
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
    }

    private String message() {
        if (generations.isEmpty()) {
            return Messages.get("no_scheduler");
        }
        if (!generations.get().newestFirst().isEmpty()) {
            return Messages.get("no_match");
        }
        if (generations.get().loaded()) {
            return Messages.get("empty");
        }
        return generations.get().status() instanceof SchedulerStatus.Failed ? "" : Messages.get("reading");
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILTER, words.getText());
        tree.saveState(memento);
    }

    @Override
    public void setFocus() {
        runs().getControl().setFocus();
    }

    @Override
    public void dispose() {
        generations.ifPresent(found -> found.removeListener(changed));
        Theme.current().removeListener(recoloured);
        super.dispose();
    }
}
