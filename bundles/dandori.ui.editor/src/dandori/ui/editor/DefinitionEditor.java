package dandori.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import dandori.model.Unit;
import dandori.ui.editor.canvas.Banner;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.document.SaveOutcome;

/**
 * Shows something of a definition file and edits it. The file's edits and their history are shared with the other
 * editors that are open on it; the last one to go drops what was not saved.
 */
public abstract class DefinitionEditor extends EditorPart implements DocumentListener {

    private DefinitionDocument document;
    private FileCare care;

    /** Opens the file; to be followed by {@link #listen()} once what is to be edited was found in it. */
    protected void open(Path file) throws PartInitException {
        try {
            document = OpenDefinitions.ofWorkbench().open(file);
        } catch (IOException e) {
            throw new PartInitException(Messages.get("open_failed", file, e.getMessage()), e);
        }
    }

    /** Hears of every edit from now on. */
    protected void listen() {
        document.addListener(this);
    }

    /** Has what stands against saving told in a strip of the editor. */
    protected void tellIn(Banner banner) {
        care = new FileCare(this, banner);
    }

    FileCare care() {
        return care;
    }

    /** The unit whose editor this is, also when it has been deleted. */
    protected abstract Unit edited();

    /** After the model has become another, or the unit was deleted: shows what has its path now, or closes. */
    protected abstract void follow();

    /** Closes this editor, once what is going on now has ended. */
    protected void closeSoon() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    /** Lets the window know under which name the unit is found now, and whether there is something to save. */
    protected void followInput(DefinitionInput input) {
        if (!input.equals(getEditorInput())) {
            setInputWithNotify(input);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** The file that is edited. */
    public DefinitionDocument document() {
        return document;
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

    @Override
    public void typing() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty() && !isEditedElsewhere();
    }

    private boolean isEditedElsewhere() {
        return Editors.isEdited(getSite().getPage(), document.file(), this);
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
            leaveDocument();
        }
        super.dispose();
    }

    /** Edits nobody looks at any more were not wanted, unless the unit itself has been deleted elsewhere. */
    private void leaveDocument() {
        if (!document.isDirty() || isEditedElsewhere()) {
            return;
        }
        if (edited() != null && edited().eResource() == null && document.save() instanceof SaveOutcome.Saved) {
            return;
        }
        OpenDefinitions.ofWorkbench().forget(document.file());
    }
}
