package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Full names lead to a unit, and to one of the right kind: a calendar to a group, a connector to a root jobnet or
 * planning group and back to the connector, a wait to something that runs ({@code definitions.md} §6.6, §6.7). What
 * another scheduler service has is not asked for.
 */
final class ReferenceCheck implements Check {

    private static final Map<String, BiPredicate<CheckedFile, UnitNode>> KINDS = Map.of(
            "jc", (file, unit) -> is(file, unit, Family.GROUP),
            "ncn", (file, unit) -> is(file, unit, Family.CONNECTOR),
            "ncr", ReferenceCheck::canBeConnected,
            "eun", (file, unit) -> !is(file, unit, Family.GROUP));

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        KINDS.forEach((key, kind) -> {
            boolean here = key.startsWith("nc") ? unit.value("ncex", "n").equals("n") : true;
            if (here) {
                unit.parameters(key).forEach(reference -> check(unit, reference, kind, findings));
            }
        });
    }

    private static void check(CheckedUnit unit, ParameterNode reference, BiPredicate<CheckedFile, UnitNode> kind,
            Findings findings) {
        String path = CheckedUnit.text(reference);
        Optional<UnitNode> found = unit.file().unit(path);
        if (found.isPresent() && !kind.test(unit.file(), found.get())) {
            findings.add(ParameterProblem.REFERENCE_OF_OTHER_KIND, reference.valueStart(), reference.key(), path,
                    CheckedUnit.typeOf(found.get()));
        } else if (found.isEmpty() && path.startsWith("/") && !unit.file().surroundings().elsewhere().test(path)) {
            findings.add(ParameterProblem.REFERENCE_TO_NOBODY, reference.valueStart(), reference.key(), path);
        }
    }

    private static boolean is(CheckedFile file, UnitNode unit, Family family) {
        return file.type(unit).map(type -> type.family() == family).orElse(true);
    }

    /** A root jobnet, or a planning group. */
    private static boolean canBeConnected(CheckedFile file, UnitNode unit) {
        boolean planningGroup = unit.parameter("gty").map(CheckedUnit::text).filter("p"::equals).isPresent();
        boolean root = unit.parent().map(upper -> is(file, upper, Family.GROUP)).orElse(true);
        return planningGroup || root && is(file, unit, Family.JOBNET);
    }
}
