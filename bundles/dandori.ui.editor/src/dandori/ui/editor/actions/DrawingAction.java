package dandori.ui.editor.actions;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchCommandConstants;

import dandori.ui.editor.DrawingSettings;
import dandori.ui.editor.Editors;
import dandori.ui.editor.JobnetEditor;

/** What can be done with a drawing by button, menu and key; a table from names to deeds. */
public enum DrawingAction {
    ZOOM_IN(editor -> editor.pane().zoom().in()),
    ZOOM_OUT(editor -> editor.pane().zoom().out()),
    ACTUAL_SIZE(editor -> editor.pane().zoom().actualSize()),
    FIT(editor -> editor.pane().zoom().fit()),
    TIDY(editor -> new Tidying(editor).run()),
    GRID(editor -> editor.toggle(DrawingSettings.GRID), editor -> DrawingSettings.isOn(DrawingSettings.GRID)),
    COMMENTS(editor -> editor.toggle(DrawingSettings.COMMENTS),
            editor -> DrawingSettings.isOn(DrawingSettings.COMMENTS)),
    PALETTE(editor -> editor.pane().setPaletteShown(!editor.pane().isPaletteShown()),
            editor -> editor.pane().isPaletteShown()),
    FIND(editor -> editor.pane().find().open()),
    SELECT_BEFORE(editor -> new AlongRelations(editor).select(false)),
    SELECT_AFTER(editor -> new AlongRelations(editor).select(true)),
    GO_BEFORE(editor -> new AlongRelations(editor).go(-1, 0)),
    GO_AFTER(editor -> new AlongRelations(editor).go(1, 0)),
    GO_UP(editor -> new AlongRelations(editor).go(0, -1)),
    GO_DOWN(editor -> new AlongRelations(editor).go(0, 1)),
    GO_OUT(editor -> new AlongRelations(editor).goOut()),
    NEST(editor -> new Nesting(editor).nest()),
    UNNEST(editor -> new Nesting(editor).unnest()),
    REPLACE(editor -> QuickParts.replace(editor)),
    PROPERTIES(editor -> Editors.showProperties(editor.getSite().getPage())),
    EXPORT(editor -> new OutsideWindow(editor).export()),
    PRINT(editor -> new OutsideWindow(editor).print()),
    CREATE_UNIT(editor -> QuickParts.create(editor)),
    APPEND_UNIT(editor -> QuickParts.append(editor)),
    CONNECT(editor -> new Connecting(editor).run()),
    RENAME(editor -> new SelectedUnits(editor).rename()),
    DELETE(editor -> new SelectedUnits(editor).delete()),
    COPY(editor -> new SelectedUnits(editor).copy()),
    CUT(editor -> new SelectedUnits(editor).cut()),
    PASTE(editor -> new SelectedUnits(editor).paste(true)),
    PASTE_UNITS_ONLY(editor -> new SelectedUnits(editor).paste(false)),
    DUPLICATE(editor -> new SelectedUnits(editor).duplicate()),
    SELECT_ALL(editor -> new SelectedUnits(editor).selectAll()),
    UNDO(editor -> editor.document().commands().undo()),
    REDO(editor -> editor.document().commands().redo());

    private final Consumer<JobnetEditor> deed;
    private final Predicate<JobnetEditor> checked;

    DrawingAction(Consumer<JobnetEditor> deed) {
        this(deed, null);
    }

    DrawingAction(Consumer<JobnetEditor> deed, Predicate<JobnetEditor> checked) {
        this.deed = deed;
        this.checked = checked;
    }

    /** Does it. */
    public void run(JobnetEditor editor) {
        deed.accept(editor);
    }

    /** Whether it switches something on and off. */
    public boolean isSwitch() {
        return checked != null;
    }

    /** Whether what it switches is on. */
    public boolean isOn(JobnetEditor editor) {
        return checked.test(editor);
    }

    /** The identifier of its command in the workbench. */
    public String command() {
        return switch (this) {
            case RENAME -> IWorkbenchCommandConstants.FILE_RENAME;
            case DELETE -> IWorkbenchCommandConstants.EDIT_DELETE;
            case COPY -> IWorkbenchCommandConstants.EDIT_COPY;
            case CUT -> IWorkbenchCommandConstants.EDIT_CUT;
            case PASTE -> IWorkbenchCommandConstants.EDIT_PASTE;
            case SELECT_ALL -> IWorkbenchCommandConstants.EDIT_SELECT_ALL;
            case UNDO -> IWorkbenchCommandConstants.EDIT_UNDO;
            case PRINT -> IWorkbenchCommandConstants.FILE_PRINT;
            case PROPERTIES -> IWorkbenchCommandConstants.FILE_PROPERTIES;
            case REDO -> IWorkbenchCommandConstants.EDIT_REDO;
            default -> "dandori.ui.editor." + name().toLowerCase(Locale.ROOT);
        };
    }

    /** The name of its picture. */
    String image() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    String text() {
        return Messages.get("action_" + name().toLowerCase(Locale.ROOT));
    }
}
