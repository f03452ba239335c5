package dandori.unitdef.fix;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Which problems have an obvious fix, and which one. */
public final class QuickFixes {

    /** The line says nothing, or what cannot be. */
    private static final Set<String> REMOVED = Set.of("DUPLICATE_RELATION", "RELATION_WITHOUT_UNIT", "SELF_RELATION",
            "RELATION_WITH_CONDITION", "RELATION_IN_CONDITION", "WAITS_FOR_ITSELF", "ELEMENT_WITHOUT_UNIT",
            "REPEATED_ELEMENT", "BAD_ELEMENT", "BAD_SIZE", "REPEATED_PARAMETER", "REPEATED_TYPE",
            "CALENDAR_OUTSIDE_GROUP", "PARAMETER_NOT_OF_TYPE", "COMPANION_MISSING", "RETRY_WITHOUT_ABR",
            "UNUSED_BY_JUDGMENT", "INVALID_IN_CONDITION", "ONLY_IN_CONDITION", "ONLY_FOR_CREATION",
            "NO_START_CONDITION", "EXCLUSIVE_OF_NOBODY", "EXCLUSIVE_OF_ITSELF", "CLOSED_DAY_SUBSTITUTED",
            "EMPTY_VALUE");

    /** Another value was meant; each is told the place and the problem and gives the value. */
    private static final Map<String, BiFunction<Place, Problem, Optional<String>>> REPLACED = Map.ofEntries(
            Map.entry("CON_WITHOUT_JUDGMENT", (place, problem) -> RelationValue.read(place.value())
                    .map(read -> new RelationValue(read.predecessor(), read.successor(), RelationValue.Kind.SEQ))
                    .map(RelationValue::write)),
            Map.entry("ELEMENT_TYPE_DIFFERS", (place, problem) -> ElementPosition.read(place.value())
                    .map(read -> new ElementPosition(read.unit(), problem.arguments().get(2), read.horizontal(),
                            read.vertical()).write())),
            Map.entry("ELEMENT_OFF_GRID",
                    (place, problem) -> ElementPosition.read(place.value()).map(read -> read.snapped().write())),
            Map.entry("WILDCARD_INTERVAL_TOO_SHORT", (place, problem) -> Optional.of(problem.arguments().get(1))),
            Map.entry("VALUE_OUT_OF_RANGE", ValueFixes::clamped),
            Map.entry("VALUE_EXTRA_SPACE", ValueFixes::withoutSpace),
            Map.entry("VALUE_TRAILING_TEXT", ValueFixes::cut),
            Map.entry("VALUE_LONE_ESCAPE", ValueFixes::escaped),
            Map.entry("VALUE_NOT_QUOTED", ValueFixes::quoted),
            Map.entry("VALUE_NEEDLESS_QUOTES", ValueFixes::unquoted),
            Map.entry("VALUE_MISSING_PARENTHESES", ValueFixes::parenthesized),
            Map.entry("VALUE_RULE_ZERO_EXPECTED", (place, problem) -> Optional.of("0,ud")));

    private static final Map<String, Integer> DELETED = Map.of("STRAY_SEMICOLON", 1, "UNEXPECTED_CLOSE_BRACE", 1,
            "STRAY_COMMENT_END", 2);

    private QuickFixes() {
    }

    /**
     * A parameter and an offset in its value.
     *
     * @param offset from the start of the value; 0 when the problem is of the parameter as a whole
     */
    record Place(UnitNode unit, ParameterNode parameter, int offset) {

        String value() {
            return parameter.value();
        }
    }

    /** The fix for a problem of a tree; empty where more than one thing could have been meant. */
    public static Optional<QuickFix> of(DefinitionTree tree, Problem problem) {
        int offset = problem.position().offset();
        if (problem.code().equals("MISSING_SEMICOLON")) {
            return Optional.of(new QuickFix.Rewrite(offset, 0, ";"));
        }
        if (DELETED.containsKey(problem.code())) {
            return Optional.of(new QuickFix.Rewrite(offset, DELETED.get(problem.code()), ""));
        }
        return place(tree.units(), offset).flatMap(place -> ofParameter(place, problem));
    }

    private static Optional<QuickFix> ofParameter(Place place, Problem problem) {
        boolean toDefault = problem.code().equals("BAD_VALUE") && hasDefault(place);
        if (toDefault || REMOVED.contains(problem.code())) {
            return Optional.of(new QuickFix.Remove(place.unit(), place.parameter()));
        }
        return Optional.ofNullable(REPLACED.get(problem.code())).flatMap(fix -> fix.apply(place, problem))
                .map(value -> new QuickFix.Replace(place.unit(), place.parameter(), value));
    }

    /** Without the line, the default holds. */
    private static boolean hasDefault(Place place) {
        return Catalogue.standard().parameter(place.parameter().key())
                .flatMap(parameter -> parameter.defaultValue(place.unit().type())).isPresent();
    }

    /** The parameter that stands at a place of a text; empty between parameters. */
    public static Optional<ParameterNode> parameter(DefinitionTree tree, int offset) {
        return place(tree.units(), offset).map(Place::parameter);
    }

    private static Optional<Place> place(List<UnitNode> units, int offset) {
        for (UnitNode unit : units) {
            if (unit.start() <= offset && offset < unit.end()) {
                Optional<Place> inside = place(unit.units(), offset);
                return inside.isPresent() ? inside : placeIn(unit, offset);
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> placeIn(UnitNode unit, int offset) {
        return unit.parameters().stream()
                .filter(parameter -> parameter.keyStart() <= offset && offset <= parameter.valueEnd()).findFirst()
                .map(parameter -> new Place(unit, parameter, Math.max(0, offset - parameter.valueStart())));
    }
}
