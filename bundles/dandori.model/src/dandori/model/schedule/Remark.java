package dandori.model.schedule;

import java.util.Optional;

import dandori.model.Parameter;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.schedule.Phrase;
import dandori.unitdef.problem.Position;
import dandori.unitdef.syntax.SyntaxNode;

/**
 * Something about the calendar or the schedule of a unit that its author should know.
 *
 * @param unit   path of the unit
 * @param place  where it stands in the file; empty for what was never in one
 * @param refused whether the definition cannot be planned because of it
 */
public record Remark(String unit, Optional<Position> place, Phrase message, boolean refused) {

    static Remark of(Unit unit, Phrase message, boolean refused) {
        return new Remark(UnitPath.of(unit), place(unit.getSource()), message, refused);
    }

    static Remark of(Parameter parameter, Phrase message, boolean refused) {
        return new Remark(UnitPath.of(parameter.getOwner()), place(parameter.getSource()), message, refused);
    }

    private static Optional<Position> place(Object source) {
        return source instanceof SyntaxNode node ? Optional.of(node.position()) : Optional.empty();
    }
}
