package dandori.ui.editor.form;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.DocumentEditor;
import dandori.ui.editor.Editors;
import dandori.ui.editor.FileCare;
import dandori.ui.editor.canvas.Banner;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.document.OpenDefinitions;

/** A form for one unit. Its edits go into the history of the file, which drawings and other forms share. */
public abstract class UnitEditor extends EditorPart implements DocumentEditor, DocumentListener {

    private DefinitionDocument document;
    private Unit unit;
    private HistoryAction undo;
    private HistoryAction redo;
    private FileCare care;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        UnitInput wanted = (UnitInput) input;
        UiTrace.event("form-opening", wanted.unit());
        try {
            document = OpenDefinitions.ofWorkbench().open(wanted.file());
        } catch (IOException e) {
            throw new PartInitException(Messages.get("open_failed", wanted.file(), e.getMessage()), e);
        }
        unit = UnitPath.find(document.definition(), wanted.unit())
                .orElseThrow(() -> new PartInitException(Messages.get("open_missing", wanted.unit(), wanted.file())));
        undo = new HistoryAction(document.commands(), false);
        redo = new HistoryAction(document.commands(), true);
        setPartName(title());
        setTitleImage(UnitImages.of(unit.getType(), UnitImages.SMALL));
        document.addListener(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Banner banner = new Banner(parent, this::setFocus);
        care = new FileCare(this, banner);
        Composite form = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        createForm(form);
        show();
        UiTrace.event("form-open", UnitPath.of(unit));
    }

    /** Makes what is inside; {@link #show()} is called afterwards. */
    protected abstract void createForm(Composite parent);

    /** Shows the unit as it is now. */
    protected abstract void show();

    /** What the tab of the editor says. */
    protected abstract String title();

    /** The unit that is edited. */
    protected Unit unit() {
        return unit;
    }

    @Override
    public DefinitionDocument document() {
        return document;
    }

    /** Makes an edit; why not, when it is refused. */
    protected Optional<String> execute(ModelCommand edit) {
        EditCommand command = new EditCommand(edit);
        Optional<String> refusal = EditWords.refusal(command.verdict());
        if (command.canExecute()) {
            document.commands().execute(command);
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
        } else {
            followName();
            show();
        }
    }

    @Override
    public void reloaded() {
        care.settled();
        follow();
    }

    @Override
    public void changedOnDisk() {
        care.ask();
    }

    /** After the model has become another, or the unit was deleted: shows what has its path now, or closes. */
    private void follow() {
        Optional<Unit> again = UnitPath.find(document.definition(), ((UnitInput) getEditorInput()).unit());
        if (again.isPresent()) {
            unit = again.get();
            followName();
            show();
        } else {
            getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
        }
    }

    private void followName() {
        UnitInput input = new UnitInput(document.file(), UnitPath.of(unit));
        if (!input.equals(getEditorInput())) {
            setInputWithNotify(input);
            setPartName(title());
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty() && !Editors.isEdited(getSite().getPage(), document.file(), this);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!care.save()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A unit is a part of its file");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeListener(this);
            if (document.isDirty() && !Editors.isEdited(getSite().getPage(), document.file(), this)) {
                OpenDefinitions.ofWorkbench().forget(document.file());
            }
        }
        super.dispose();
    }
}
