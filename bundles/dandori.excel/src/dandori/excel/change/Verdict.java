package dandori.excel.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.excel.CellPlace;
import dandori.excel.Refusal;
import dandori.excel.Refusal.Reason;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;

/**
 * Puts every check to the new text. Errors that the file has already are nobody's fault here; a new one is refused, by
 * the cell that says what is wrong, else by the one that changed the unit.
 */
final class Verdict {

    private final Draft draft;
    private final DefinitionChecks checks;

    Verdict(Draft draft, DefinitionChecks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    private record Finding(String code, String unit, List<String> arguments) {

        static Finding of(Problem problem) {
            return new Finding(problem.code(), problem.unit(), problem.arguments());
        }
    }

    List<Refusal> refusals(SourceText text) {
        Parser.Parsed parsed = Parser.parse(text);
        List<Problem> found = new ArrayList<>(parsed.problems());
        found.addAll(checks.problems(parsed.tree()));
        Set<Finding> known = null;
        List<Refusal> refusals = new ArrayList<>();
        Map<UnitNode, DraftUnit> units = Map.of();
        for (Problem problem : found) {
            if (problem.isError()) {
                known = known == null ? known() : known;
                units = units.isEmpty() ? draft.writtenAs(parsed.tree()) : units;
                if (!known.contains(Finding.of(problem))) {
                    refusals.add(refusal(problem, units));
                }
            }
        }
        return refusals;
    }

    private Set<Finding> known() {
        DefinitionTree before = draft.tree();
        Set<Finding> known = new HashSet<>();
        Parser.parse(before.source()).problems().forEach(problem -> known.add(Finding.of(problem)));
        checks.problems(before).forEach(problem -> known.add(Finding.of(problem)));
        return known;
    }

    private static Refusal refusal(Problem problem, Map<UnitNode, DraftUnit> units) {
        Optional<UnitNode> unit = units.keySet().stream().filter(node -> holds(node, problem))
                .max(Comparator.comparingInt(UnitNode::start));
        Optional<ParameterNode> parameter = unit.flatMap(node -> node.parameters().stream()
                .filter(each -> each.position().compareTo(problem.position()) <= 0)
                .max(Comparator.comparingInt(ParameterNode::start)));
        Optional<CellPlace> place = unit.map(units::get).flatMap(draft -> place(draft, parameter));
        return new Refusal(Reason.PROBLEM, place, problem.unit(), parameter.map(ParameterNode::key).orElse(""),
                List.of(), Optional.of(problem));
    }

    private static boolean holds(UnitNode unit, Problem problem) {
        return unit.position().compareTo(problem.position()) <= 0
                && unit.tree().position(unit.end()).compareTo(problem.position()) > 0;
    }

    /** The cell of the value, of the key, of the unit, of one of the units it stands in. */
    private static Optional<CellPlace> place(DraftUnit unit, Optional<ParameterNode> parameter) {
        Optional<CellPlace> exact = parameter.flatMap(node -> unit.place(node.key() + "=" + node.value().strip())
                .or(() -> unit.place(node.key())));
        return exact.or(() -> unit.place("")).or(() -> inside(unit))
                .or(() -> unit.upper() == null ? Optional.empty() : place(unit.upper(), Optional.empty()));
    }

    private static Optional<CellPlace> inside(DraftUnit unit) {
        return unit.places().stream().min(Comparator.comparing(CellPlace::toString));
    }
}
