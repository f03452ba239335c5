package dandori.ui.editor.actions;

import java.util.List;

import dandori.model.Unit;
import dandori.model.commands.nest.NestUnitsCommand;
import dandori.model.commands.nest.UnnestJobnetCommand;
import dandori.model.commands.rules.Level;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.NewNames;

/** Makes one nested jobnet of the selected units, and several units of a nested jobnet again. */
final class Nesting {

    private final JobnetEditor editor;
    private final SelectedUnits selected;

    Nesting(JobnetEditor editor) {
        this.editor = editor;
        selected = new SelectedUnits(editor);
    }

    void nest() {
        List<Unit> units = selected.units();
        Unit shown = editor.shown();
        String name = NewNames.of("n", Level.below(shown), editor.names()).name();
        NestUnitsCommand nesting = new NestUnitsCommand(shown, units, name, editor.names());
        if (!units.isEmpty()) {
            editor.create(new EditCommand(nesting), nesting.nested());
        }
    }

    void unnest() {
        selected.units().stream().findFirst().map(UnnestJobnetCommand::new).ifPresent(unnesting -> {
            if (editor.execute(new EditCommand(unnesting))) {
                selected.select(unnesting.freed());
            }
        });
    }
}
