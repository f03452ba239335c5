package dandori.ui.editor.actions;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Control;

import dandori.diagram.Grid;
import dandori.model.Unit;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.ChangeUnitTypeCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Picture;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.NewNames;
import dandori.ui.editor.commands.RelationKinds;
import dandori.ui.editor.palette.FavouriteParts;
import dandori.ui.editor.palette.QuickList;
import dandori.ui.editor.policies.Cells;

/** Creates units without the mouse: where there is room, or behind the selected unit and joined with it. */
public final class QuickParts {

    private final JobnetEditor editor;
    private final Unit jobnet;

    private QuickParts(JobnetEditor editor) {
        this.editor = editor;
        jobnet = editor.pane().viewer().drawing().jobnet();
    }

    static void create(JobnetEditor editor) {
        QuickList.open(editor.pane().viewer().getControl(), type -> create(editor, type));
    }

    /** Lets the user pick a part for the place that is seen at a point of the drawing's control. */
    public static void createAt(JobnetEditor editor, Point seen) {
        Point point = seen.getCopy();
        editor.pane().viewer().drawing().getFigure().translateToRelative(point);
        Cell cell = Cells.at(point);
        QuickList.open(editor.pane().viewer().getControl(), type -> {
            CreateUnitCommand creation = new QuickParts(editor).creation(type, cell);
            editor.create(new EditCommand(creation), creation.created());
        });
    }

    static void append(JobnetEditor editor) {
        List<Unit> selected = new SelectedUnits(editor).units();
        QuickList.open(editor.pane().viewer().getControl(), type -> {
            if (selected.isEmpty()) {
                create(editor, type);
            } else {
                new QuickParts(editor).append(selected.get(0), type);
            }
        });
    }

    /** Lets the selected unit be of another type. */
    static void replace(JobnetEditor editor) {
        new SelectedUnits(editor).units().stream().findFirst().ifPresent(
                unit -> QuickList.open(editor.pane().viewer().getControl(),
                        type -> editor.execute(new EditCommand(new ChangeUnitTypeCommand(unit, type)))));
    }

    /** Creates a unit of a type beside the selected one, or in the middle of what is seen. */
    public static void create(JobnetEditor editor, String type) {
        QuickParts parts = new QuickParts(editor);
        CreateUnitCommand creation = parts.creation(type, parts.place());
        editor.create(new EditCommand(creation), creation.created());
    }

    private CreateUnitCommand creation(String type, Cell near) {
        FavouriteParts.used(type);
        Level level = Level.below(jobnet);
        return new CreateUnitCommand(level, NewNames.of(type, level, editor.names()),
                Picture.of(jobnet).nearestFree(near), editor.names());
    }

    private Cell place() {
        return new SelectedUnits(editor).units().stream().findFirst().map(this::behind).orElseGet(this::middle);
    }

    private Cell behind(Unit unit) {
        Cell cell = Picture.of(jobnet).placement(unit).map(Cell::of).orElse(new Cell(0, 0));
        return new Cell(Math.min(Cell.LIMIT - 1, cell.column() + 1), cell.row());
    }

    private Cell middle() {
        if (jobnet.getUnits().isEmpty()) {
            return new Cell(0, 1);
        }
        Control control = editor.pane().viewer().getControl();
        Point point = new Point(control.getSize().x / 2, control.getSize().y / 2);
        editor.pane().viewer().drawing().getFigure().translateToRelative(point);
        point.translate(-Grid.CELL_WIDTH / 2, 0);
        return Cells.at(point);
    }

    private void append(Unit before, String type) {
        CreateUnitCommand creation = creation(type, behind(before));
        ModelCommand relation = new CreateRelationCommand(before, creation.created(),
                RelationKinds.wanted("", before));
        editor.create(new EditCommand(new CompositeCommand(creation.label(), List.of(creation, relation))),
                creation.created());
    }
}
