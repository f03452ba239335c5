package dandori.unitdef.check;

import dandori.unitdef.syntax.UnitNode;

/** Units in one place have different names. */
final class DuplicateUnitCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        String name = unit.attributes().name();
        UnitNode first = unit.firstOfName();
        if (!name.isEmpty() && !first.equals(unit.node())) {
            findings.add(DefinitionProblem.DUPLICATE_UNIT, unit.node().attributesStart(), name,
                    first.position());
        }
    }
}
