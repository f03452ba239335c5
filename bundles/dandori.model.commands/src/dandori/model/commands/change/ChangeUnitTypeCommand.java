package dandori.model.commands.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dandori.model.ModelPackage.Literals;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.ContainmentRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/**
 * Makes an ordinary unit a recovery unit or back, or a Unix job a Windows job: types whose settings are the same. Label
 * {@code changeUnitType}: the unit, the wanted type.
 */
public final class ChangeUnitTypeCommand extends ModelCommand {

    private static final List<Set<String>> FAMILIES = List.of(Set.of("j", "rj", "pj", "rp"), Set.of("qj", "rq"),
            Set.of("cj", "rcj", "cpj", "rcpj"), Set.of("fxj", "rfxj"), Set.of("htpj", "rhtpj"), Set.of("n", "rn"),
            Set.of("rm", "rr"), Set.of("jdj", "rjdj"), Set.of("orj", "rorj"), Set.of("evwj", "revwj"));

    private final Unit unit;
    private final String type;

    /** Gives a unit this type, a {@code ty} code. */
    public ChangeUnitTypeCommand(Unit unit, String type) {
        this.unit = unit;
        this.type = type;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("changeUnitType", unit.getName(), type);
    }

    @Override
    public Verdict verdict() {
        if (type.equals(unit.getType())) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        if (FAMILIES.stream().noneMatch(family -> family.containsAll(Set.of(type, unit.getType())))) {
            return Verdict.refused(Reason.OTHER_FAMILY, unit.getType(), type);
        }
        String upperType = unit.getUpper() == null ? "" : unit.getUpper().getType();
        return ContainmentRules.verdict(upperType, type).and(this::neighbours);
    }

    private Verdict neighbours() {
        Verdict verdict = Verdict.allowed();
        for (Relation relation : RelationRules.relations(unit).toList()) {
            Unit from = relation.getPredecessor();
            Unit to = relation.getSuccessor();
            if (from == unit || to == unit) {
                verdict = verdict.and(() -> RelationRules.order(from, typeOf(from), to, typeOf(to)));
            }
        }
        return verdict;
    }

    private String typeOf(Unit other) {
        return other == unit ? type : other.getType();
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>(Set.of(unit));
        if (unit.getUpper() != null) {
            units.add(unit.getUpper());
        }
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        changes.assign(unit, Literals.UNIT__TYPE, type);
    }
}
