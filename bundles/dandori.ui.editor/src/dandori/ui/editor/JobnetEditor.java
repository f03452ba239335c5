package dandori.ui.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.rules.NameRules;
import dandori.ui.diagram.JobnetSource;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.canvas.DrawingDomain;
import dandori.ui.editor.canvas.JobnetPane;
import dandori.ui.editor.canvas.NameField;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.parts.DrawingHost;

/** Draws a root jobnet and the jobnets inside it, one at a time. */
public final class JobnetEditor extends EditorPart implements DrawingHost, DocumentListener {

    /** The identifier of the editor in the workbench. */
    public static final String ID = "dandori.ui.editor.jobnet";

    private DefinitionDocument document;
    private Unit root;
    private Unit shown;
    private JobnetPane pane;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        JobnetInput jobnet = (JobnetInput) input;
        try {
            document = OpenDefinitions.ofWorkbench().open(jobnet.file());
        } catch (IOException e) {
            throw new PartInitException(Messages.get("open_failed", jobnet.file(), e.getMessage()), e);
        }
        root = UnitPath.find(document.definition(), jobnet.jobnet())
                .orElseThrow(() -> new PartInitException(Messages.get("open_missing", jobnet.jobnet(), jobnet.file())));
        shown = root;
        setPartName(root.getName());
        setTitleImage(UnitImages.of(root.getType(), UnitImages.SMALL));
        document.addListener(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new JobnetPane(parent, new DrawingDomain(this, document.commands()), this);
        getSite().setSelectionProvider(pane.viewer());
        pane.show(shown);
        UiTrace.event("editor-open", UnitPath.of(root));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeListener(this);
        }
        super.dispose();
    }

    /** The file that is edited. */
    public DefinitionDocument document() {
        return document;
    }

    /** Shows a jobnet of this root jobnet, or the one a unit stands in with the unit selected. */
    public void show(Unit unit) {
        Unit jobnet = unit instanceof Jobnet ? unit : unit.getUpper();
        if (jobnet != shown) {
            shown = jobnet;
            pane.show(jobnet);
        }
        if (unit != jobnet) {
            select(unit);
        }
    }

    private void select(Unit unit) {
        EditPart part = (EditPart) pane.viewer().getEditPartRegistry().get(unit);
        if (part != null) {
            pane.viewer().setSelection(new StructuredSelection(part));
            pane.viewer().reveal(part);
        }
    }

    @Override
    public void changed() {
        pane.refresh();
        setPartName(root.getName());
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public NameRules names() {
        return document.names();
    }

    @Override
    public void open(Unit unit) {
        if (unit instanceof Jobnet) {
            show(unit);
        }
    }

    @Override
    public void rename(Unit unit) {
        if (pane.viewer().getEditPartRegistry().get(unit) instanceof UnitPart part) {
            NameField.open(pane.viewer(), names(), part);
        }
    }

    @Override
    public void refuse(Optional<String> reason) {
        pane.refuse(reason);
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason.orElse(null));
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        document.save();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A jobnet is a part of its file");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        Object found = null;
        if (adapter == JobnetSource.class) {
            found = new JobnetSource(document.file(), UnitPath.of(shown), UnitPath.of(root));
        } else if (adapter == CommandStack.class) {
            found = document.commands();
        } else if (adapter == GraphicalViewer.class) {
            found = pane.viewer();
        } else if (adapter == ZoomManager.class) {
            found = pane.zoom().manager();
        }
        return found == null ? super.getAdapter(adapter) : adapter.cast(found);
    }
}
