package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A list of checks, put to every unit of a file. */
public final class Checks {

    private final Catalogue catalogue;
    private final List<Check> checks;

    /** Exactly these checks; what the catalogue does not know is unknown. */
    public Checks(Catalogue catalogue, List<Check> checks) {
        this.catalogue = catalogue;
        this.checks = List.copyOf(checks);
    }

    /** Every check there is. */
    public static Checks standard() {
        Catalogue catalogue = Catalogue.standard();
        return new Checks(catalogue, List.of(
                new UnitTypeCheck(),
                new UnitNameCheck(),
                new UnitAttributesCheck(),
                new DuplicateUnitCheck(),
                new NestingCheck(),
                new PlacementCheck(),
                new LayoutCheck(),
                new RelationCheck(),
                new RelationCycleCheck(),
                new CalendarPlacementCheck(),
                new ParameterKeyCheck(catalogue),
                new ParameterValueCheck(catalogue)));
    }

    /** Everything these checks find in a file, in the order of the text. Grammar problems are the parser's. */
    public List<Problem> problems(DefinitionTree tree) {
        ProblemCollector problems = tree.source().problemCollector();
        Deque<CheckedUnit> open = new ArrayDeque<>();
        pushAll(new Siblings(tree.units()), Optional.empty(), open);
        while (!open.isEmpty()) {
            CheckedUnit unit = open.pop();
            Findings findings = new Findings(problems, unit);
            checks.forEach(check -> check.check(unit, findings));
            if (unit.level() <= NestingCheck.DEEPEST_LEVEL) {
                pushAll(unit.children(), Optional.of(unit), open);
            }
        }
        return problems.problems();
    }

    private void pushAll(Siblings units, Optional<CheckedUnit> parent, Deque<CheckedUnit> open) {
        for (UnitNode unit : units.units()) {
            open.push(new CheckedUnit(unit, parent, units, catalogue));
        }
    }
}
