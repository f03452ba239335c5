package dandori.ui.editor.commands;

import dandori.model.JudgmentJob;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.rules.RelationRules;

/** Which kind of relation a line becomes that somebody draws. */
public final class RelationKinds {

    private RelationKinds() {
    }

    /**
     * The kind asked for; where none is, the first line from a judgment job leads to its dependent unit, every other is
     * an ordinary one.
     */
    public static RelationKind wanted(Object asked, Unit from) {
        if (asked instanceof RelationKind kind) {
            return kind;
        }
        boolean dependentLacks = from instanceof JudgmentJob && RelationRules.relations(from)
                .noneMatch(other -> other.getPredecessor() == from && other.getKind() == RelationKind.CON);
        return dependentLacks ? RelationKind.CON : RelationKind.SEQ;
    }
}
