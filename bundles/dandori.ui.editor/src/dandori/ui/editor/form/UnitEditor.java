package dandori.ui.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.DefinitionEditor;
import dandori.ui.editor.Piecework;
import dandori.ui.editor.canvas.Banner;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;

/** A form for one unit. Its edits go into the history of the file, which drawings and other forms share. */
public abstract class UnitEditor extends DefinitionEditor {

    private Unit unit;
    private final Runnable themed = this::showSoon;
    private final Piecework making = new Piecework(Display.getCurrent()::asyncExec);
    private HistoryAction undo;
    private HistoryAction redo;
    private boolean stale;
    private boolean editing;
    private Composite form;
    private boolean complete;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        UnitInput wanted = (UnitInput) input;
        UiTrace.event("form-opening", wanted.path());
        open(wanted.file());
        unit = UnitPath.find(document().definition(), wanted.path())
                .orElseThrow(() -> new PartInitException(Messages.get("open_missing", wanted.path(), wanted.file())));
        undo = new HistoryAction(document().commands(), false);
        redo = new HistoryAction(document().commands(), true);
        setPartName(title());
        setTitleImage(UnitImages.of(unit.getType(), UnitImages.SMALL));
        listen();
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        tellIn(new Banner(parent, this::setFocus));
        form = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(form);
        form.setVisible(false);
        List<Runnable> steps = new ArrayList<>(pieces(form));
        steps.add(this::complete);
        steps.add(this::reveal);
        making.start(steps.iterator(), this::tellMade);
        form.addDisposeListener(gone -> making.stop());
    }

    private void complete() {
        complete = true;
        show();
        Theme.current().addListener(themed);
    }

    /** What is inside is laid out once and seen all at once. */
    private void reveal() {
        ((GridData) form.getLayoutData()).exclude = false;
        form.setVisible(true);
        form.getParent().layout(true);
    }

    private void tellMade() {
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        UiTrace.event("form-open", UnitPath.of(unit));
    }

    /**
     * The steps that make what is inside, so that keys and mouse are answered in between; {@link #show()} is called
     * after the last.
     */
    protected abstract List<Runnable> pieces(Composite parent);

    /** Gives the keys to what is inside. */
    protected abstract void focusForm();

    @Override
    public final void setFocus() {
        if (form.isVisible()) {
            focusForm();
        } else {
            form.getParent().setFocus();
        }
        document().lookAtDisk();
    }

    /** Shows the unit as it is now. */
    protected abstract void show();

    /** What the tab of the editor says. */
    protected abstract String title();

    /** The unit that is edited. */
    protected Unit unit() {
        return unit;
    }

    @Override
    protected Unit edited() {
        return unit;
    }

    /** Makes an edit; why not, when it is refused. */
    protected Optional<String> execute(ModelCommand edit) {
        EditCommand command = new EditCommand(edit);
        Optional<String> refusal = EditWords.refusal(command.verdict());
        if (command.canExecute()) {
            editing = true;
            try {
                document().commands().execute(command);
            } finally {
                editing = false;
            }
        }
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(refusal.orElse(null));
        return refusal;
    }

    HistoryAction undo() {
        return undo;
    }

    HistoryAction redo() {
        return redo;
    }

    void updateHistory() {
        undo.update();
        redo.update();
    }

    @Override
    public void changed() {
        updateHistory();
        if (unit.eResource() == null) {
            follow();
        } else if (editing) {
            showNow();
        } else {
            showSoon();
        }
    }

    /** Edits made elsewhere may come in numbers; they are shown together. */
    private void showSoon() {
        if (!stale) {
            stale = true;
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (stale && unit.eResource() != null) {
                    showNow();
                }
            });
        }
    }

    private void showNow() {
        stale = false;
        followName();
        if (complete) {
            show();
        }
    }

    @Override
    protected void follow() {
        Optional<Unit> again = UnitPath.find(document().definition(), ((UnitInput) getEditorInput()).path());
        if (again.isPresent()) {
            unit = again.get();
            showNow();
        } else {
            closeSoon();
        }
    }

    @Override
    public void dispose() {
        Theme.current().removeListener(themed);
        super.dispose();
    }

    private void followName() {
        setPartName(title());
        followInput(new UnitInput(document().file(), UnitPath.of(unit)));
    }
}
