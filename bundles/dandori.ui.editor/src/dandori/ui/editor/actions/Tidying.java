package dandori.ui.editor.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.diagram.tidy.Tidied;
import dandori.diagram.tidy.Tidy;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.model.commands.rules.Cell;
import dandori.ui.diagram.content.JobnetContent;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.policies.Cells;

/** Arranges the selected units, or all when fewer than two are selected, as one edit. */
final class Tidying {

    private final JobnetEditor editor;

    Tidying(JobnetEditor editor) {
        this.editor = editor;
    }

    void run() {
        JobnetContent content = editor.pane().viewer().drawing().content();
        List<Unit> selected = new SelectedUnits(editor).units();
        Tidied tidied = selected.size() < 2
                ? new Tidy().all(content.diagram())
                : new Tidy().selection(content.diagram(),
                        selected.stream().map(unit -> content.drawn(unit).orElseThrow().id()).toList());
        if (tidied instanceof Tidied.Arranged arranged) {
            editor.execute(new EditCommand(new CompositeCommand(CommandLabel.of("tidy", content.jobnet().getName()),
                    List.of(new MoveUnitsCommand(content.jobnet(), cells(content, arranged))))));
        } else if (tidied instanceof Tidied.DoesNotFit much) {
            editor.say(Optional.of(Messages.get("tidy_too_many", much.rows(), much.most())));
        }
    }

    private static Map<Unit, Cell> cells(JobnetContent content, Tidied.Arranged arranged) {
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        for (Unit unit : content.units()) {
            Optional.ofNullable(arranged.cells().get(content.drawn(unit).orElseThrow().id()))
                    .ifPresent(cell -> cells.put(unit, Cells.of(cell)));
        }
        return cells;
    }
}
