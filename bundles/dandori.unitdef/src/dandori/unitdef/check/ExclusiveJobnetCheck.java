package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.UnitNode;
import java.util.Optional;

/** {@code ejn} names a jobnet beside this one ({@code schedule.md} §7). */
final class ExclusiveJobnetCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        unit.parameter("ejn").ifPresent(exclusive -> {
            String name = CheckedUnit.text(exclusive);
            Optional<UnitNode> sibling = unit.siblings().named(name);
            if (sibling.isEmpty() && !unit.file().surroundings().elsewhere().test(beside(unit, name))) {
                findings.add(ParameterProblem.EXCLUSIVE_OF_NOBODY, exclusive.valueStart(), name);
            } else if (sibling.flatMap(unit.file()::type).filter(type -> type.family() != Family.JOBNET).isPresent()) {
                findings.add(ParameterProblem.REFERENCE_OF_OTHER_KIND, exclusive.valueStart(), "ejn", name,
                        CheckedUnit.typeOf(sibling.get()));
            }
        });
    }

    private static String beside(CheckedUnit unit, String name) {
        return unit.parent().map(CheckedUnit::path).orElse("") + '/' + name;
    }
}
