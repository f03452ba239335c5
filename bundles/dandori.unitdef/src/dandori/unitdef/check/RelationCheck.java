package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;
import dandori.unitdef.value.TupleValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relations ({@code ar}) can be read and join two different units of the jobnet; {@code con} starts at a judgment job.
 */
final class RelationCheck implements Check {

    private static final Set<String> JUDGMENT_JOBS = Set.of("jdj", "rjdj");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        for (ParameterNode parameter : unit.parameters("ar")) {
            Optional<RelationValue> relation = RelationValue.read(parameter.value());
            if (relation.isPresent()) {
                checkEnds(unit, parameter, relation.get(), findings);
            } else {
                reportForm(parameter, findings);
            }
        }
    }

    private static void reportForm(ParameterNode parameter, Findings findings) {
        List<String> kinds = TupleValue.read(parameter.value()).filter(tuple -> tuple.entries().size() == 3)
                .filter(tuple -> tuple.named("f").isPresent() && tuple.named("t").isPresent())
                .map(TupleValue::unnamed).orElse(List.of());
        if (kinds.size() == 1 && RelationValue.Kind.of(kinds.get(0)).isEmpty()) {
            findings.add(DefinitionProblem.BAD_RELATION_KIND, parameter.valueStart(), kinds.get(0));
        } else {
            findings.add(DefinitionProblem.BAD_RELATION, parameter.valueStart(), parameter.value());
        }
    }

    private static void checkEnds(CheckedUnit unit, ParameterNode parameter, RelationValue relation,
            Findings findings) {
        int offset = parameter.valueStart();
        Optional<UnitNode> from = unit.children().named(relation.predecessor());
        Optional<UnitNode> to = unit.children().named(relation.successor());
        reportAbsent(from, relation.predecessor(), offset, findings);
        reportAbsent(to, relation.successor(), offset, findings);
        if (from.isPresent() && from.equals(to)) {
            findings.add(DefinitionProblem.SELF_RELATION, offset, relation.predecessor());
        }
        if (from.isPresent() && relation.kind() == RelationValue.Kind.CON
                && !JUDGMENT_JOBS.contains(from.get().type())) {
            findings.add(DefinitionProblem.CON_WITHOUT_JUDGMENT, offset, relation.predecessor());
        }
    }

    private static void reportAbsent(Optional<UnitNode> unit, String name, int offset, Findings findings) {
        if (unit.isEmpty()) {
            findings.add(DefinitionProblem.RELATION_WITHOUT_UNIT, offset, name);
        }
    }
}
