package dandori.ui.editor.actions;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.images.ButtonImages;

/** The buttons and menu items of one editor. */
public final class EditorActions {

    private static final DrawingAction[][] BUTTONS = { { DrawingAction.ZOOM_OUT, DrawingAction.ZOOM_IN,
            DrawingAction.ACTUAL_SIZE, DrawingAction.FIT },
            { DrawingAction.TIDY, DrawingAction.FIND, DrawingAction.EXPORT },
            { DrawingAction.GRID, DrawingAction.COMMENTS, DrawingAction.PALETTE } };

    private final JobnetEditor editor;
    private final Map<DrawingAction, Action> actions = new EnumMap<>(DrawingAction.class);
    private final Map<DrawingAction, GlobalAction> globals = new EnumMap<>(DrawingAction.class);
    private final Runnable themed = this::setImages;

    /** Actions of an editor. */
    public EditorActions(JobnetEditor editor) {
        this.editor = editor;
        Theme.current().addListener(themed);
    }

    /** Ends listening to the theme. */
    public void dispose() {
        Theme.current().removeListener(themed);
    }

    /** The action for something that can be done. */
    public IAction get(DrawingAction what) {
        return actions.computeIfAbsent(what, this::create);
    }

    /** Lets undo and redo of the window work on this editor's file in a view that shows it. */
    public void addHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), global(DrawingAction.UNDO));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), global(DrawingAction.REDO));
    }

    /** The action for the menu of the window. */
    IAction global(DrawingAction what) {
        return globals.computeIfAbsent(what, any -> new GlobalAction(what, editor));
    }

    private Action create(DrawingAction what) {
        Action action = new Action(what.text(), what.isSwitch() ? IAction.AS_CHECK_BOX : IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                what.run(editor);
                update();
            }
        };
        action.setActionDefinitionId(what.command());
        action.setToolTipText(what.text());
        return action;
    }

    /** Puts the buttons above the drawing. */
    public void fill(IContributionManager bar) {
        for (DrawingAction[] group : BUTTONS) {
            bar.add(new Separator());
            for (DrawingAction what : group) {
                bar.add(get(what));
            }
        }
        setImages();
        update();
        bar.update(true);
    }

    private void setImages() {
        for (DrawingAction[] group : BUTTONS) {
            for (DrawingAction what : group) {
                get(what).setImageDescriptor(ButtonImages.descriptor(what.image()));
            }
        }
    }

    /** Shows what is switched on and what can be done. */
    public void update() {
        actions.forEach((what, action) -> {
            if (what.isSwitch()) {
                action.setChecked(what.isOn(editor));
            }
        });
        globals.values().forEach(GlobalAction::update);
    }
}
