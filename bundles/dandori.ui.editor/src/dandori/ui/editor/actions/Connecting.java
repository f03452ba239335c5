package dandori.ui.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.RelationKinds;

/** Joins the selected units in the order they were selected; takes up the tool for relations when there are none. */
final class Connecting {

    private final JobnetEditor editor;

    Connecting(JobnetEditor editor) {
        this.editor = editor;
    }

    void run() {
        List<Unit> units = new SelectedUnits(editor).units();
        if (units.size() < 2) {
            editor.domain().setActiveTool(RelationTool.of(null));
            editor.say(Optional.of(Messages.get("connect_two")));
            return;
        }
        List<ModelCommand> relations = new ArrayList<>();
        for (int i = 1; i < units.size(); i++) {
            Unit from = units.get(i - 1);
            relations.add(new CreateRelationCommand(from, units.get(i), RelationKinds.wanted("", from)));
        }
        editor.execute(new EditCommand(relations.size() == 1
                ? relations.get(0)
                : new CompositeCommand(relations.get(0).label(), relations)));
    }
}
