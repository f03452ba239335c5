package dandori.ui.editor;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.rules.NameRules;
import dandori.ui.diagram.JobnetSource;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.actions.EditorActions;
import dandori.ui.editor.actions.QuickParts;
import dandori.ui.editor.canvas.DrawingDomain;
import dandori.ui.editor.canvas.JobnetPane;
import dandori.ui.editor.canvas.NameField;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.document.KeptEdits;
import dandori.ui.editor.document.RecoveryFolder;
import dandori.ui.editor.parts.DrawingHost;

/** Draws a root jobnet and the jobnets inside it, one at a time. */
public final class JobnetEditor extends DefinitionEditor implements DrawingHost {

    /** The identifier of the editor in the workbench. */
    public static final String ID = "dandori.ui.editor.jobnet";

    private final EditorActions actions = new EditorActions(this);
    private DrawingDomain domain;
    private ShownJobnet jobnet;
    private JobnetPane pane;
    private DrawingOverlay overlay;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        JobnetInput wanted = (JobnetInput) input;
        UiTrace.event("editor-opening", wanted.path());
        open(wanted.file());
        jobnet = ShownJobnet.find(document().definition(), wanted.path())
                .orElseThrow(() -> new PartInitException(Messages.get("open_missing", wanted.path(), wanted.file())));
        setPartName(root().getName());
        setTitleImage(UnitImages.of(root().getType(), UnitImages.SMALL));
        listen();
    }

    @Override
    public void createPartControl(Composite parent) {
        domain = new DrawingDomain(this, document().commands());
        pane = new JobnetPane(parent, domain, this);
        getSite().setSelectionProvider(pane.viewer());
        tellIn(pane.banner());
        overlay = new DrawingOverlay(this);
        pane.show(shown());
        applySettings();
        parent.getDisplay().asyncExec(pane::fitIfUseful);
        actions.fill(pane.buttons());
        EditorMenu.attach(this);
        DrawingContext.follow(this);
        UiTrace.event("editor-open", UnitPath.of(root()));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
        document().lookAtDisk();
    }

    @Override
    public void dispose() {
        actions.dispose();
        if (overlay != null) {
            overlay.dispose();
        }
        super.dispose();
    }

    @Override
    protected Unit edited() {
        return jobnet == null ? null : root();
    }

    /** What is seen of the editor. */
    public JobnetPane pane() {
        return pane;
    }

    /** The tools of the drawing. */
    public DrawingDomain domain() {
        return domain;
    }

    /** The buttons and menu items. */
    public EditorActions actions() {
        return actions;
    }

    /** The jobnet that is shown. */
    public Unit shown() {
        return jobnet.shown();
    }

    @Override
    public Unit root() {
        return jobnet.root();
    }

    /** Shows a jobnet of this root jobnet, or the one a unit stands in with the unit selected. */
    public void show(Unit unit) {
        if (jobnet.turnTo(unit)) {
            showAgain();
            UiTrace.event("jobnet-shown", UnitPath.of(shown()));
        }
        if (unit != shown()) {
            select(unit);
        }
    }

    private void showAgain() {
        pane.show(shown());
        applySettings();
        overlay.refresh();
    }

    private void select(Unit unit) {
        if (pane.viewer().getEditPartRegistry().get(unit) instanceof EditPart part) {
            pane.viewer().setSelection(new StructuredSelection(part));
            pane.viewer().reveal(part);
        }
    }

    @Override
    public void reveal(Unit unit) {
        if (unit == root()) {
            show(unit);
            return;
        }
        if (jobnet.turnToLevelOf(unit)) {
            showAgain();
        }
        select(unit);
    }

    /** Shows the grid and the comments as the user wants them. */
    private void applySettings() {
        pane.viewer().root().ground().setGridShown(DrawingSettings.isOn(DrawingSettings.GRID));
        pane.viewer().drawing().setLabels(new UnitLabels(DrawingSettings.isOn(DrawingSettings.COMMENTS)));
    }

    /** Switches something of {@link DrawingSettings} on or off. */
    public void toggle(String setting) {
        DrawingSettings.toggle(setting);
        applySettings();
    }

    @Override
    public void changed() {
        if (jobnet.isGone()) {
            follow();
        } else {
            pane.refresh();
            followName();
        }
    }

    @Override
    protected void follow() {
        if (jobnet.findAgain(document().definition(), ((JobnetInput) getEditorInput()).path())) {
            showAgain();
            followName();
        } else {
            closeSoon();
        }
    }

    private void followName() {
        setPartName(root().getName());
        followInput(new JobnetInput(document().file(), UnitPath.of(root())));
    }

    /** Asks whether edits that were not saved are to be taken up. */
    void offer(KeptEdits edits, RecoveryFolder folder) {
        care().offer(edits, folder);
    }

    @Override
    public NameRules names() {
        return document().names();
    }

    @Override
    public void open(Unit unit) {
        if (ShownJobnet.isDrawn(unit)) {
            show(unit);
        } else {
            Editors.showProperties(getSite().getPage());
        }
    }

    @Override
    public void rename(Unit unit) {
        if (pane.viewer().getEditPartRegistry().get(unit) instanceof UnitPart part) {
            NameField.open(pane.viewer(), names(), part);
        }
    }

    @Override
    public void create(String type) {
        QuickParts.create(this, type);
    }

    @Override
    public void createAt(Point seen) {
        QuickParts.createAt(this, seen);
    }

    /** Makes an edit, or says why not. */
    public boolean execute(EditCommand command) {
        say(EditWords.refusal(command.verdict()));
        if (command.canExecute()) {
            document().commands().execute(command);
            return true;
        }
        return false;
    }

    /** Makes an edit that creates a unit, and lets the user name it. */
    public void create(EditCommand creation, Unit created) {
        if (execute(creation)) {
            select(created);
            rename(created);
        }
    }

    @Override
    public void refuse(Optional<String> reason) {
        pane.refuse(reason);
        say(reason);
    }

    @Override
    public void say(Optional<String> reason) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason.orElse(null));
    }

    /** Says in the status line that something was done. */
    public void tell(String words) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        Object found = adapter == JobnetSource.class
                ? new JobnetSource(document().file(), UnitPath.of(shown()), UnitPath.of(root()))
                : EditorAdapters.find(this, adapter);
        return found == null ? super.getAdapter(adapter) : adapter.cast(found);
    }
}
