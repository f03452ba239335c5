package dandori.ui.editor.policies;

import org.eclipse.gef.commands.Command;

import dandori.model.Unit;

/** Stands for a relation that is being drawn and has no end yet; changes nothing. */
final class RelationStart extends Command {

    private final Unit unit;

    RelationStart(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }
}
