package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A judgment job has what its condition asks for, a range that is not empty, and nothing besides (§1.2). */
final class JudgmentCheck implements Check {

    private static final Map<String, Needs> NEEDS = new HashMap<>();
    /** What a judgment job may have for its condition. */
    static final List<String> KEYS = List.of("ejc", "ejl", "ejh", "ejm", "eju", "ejf", "ejv", "ejt", "eji",
            "ejs", "ejg");

    /**
     * What a condition needs.
     *
     * @param required must be there
     * @param optional may be there, or has a default
     */
    private record Needs(List<String> required, List<String> optional) {

        boolean uses(String key) {
            return required.contains(key) || optional.contains(key);
        }
    }

    static {
        needs(List.of(), List.of("ejc"), "gt", "ge", "lt", "le", "eq", "ne");
        needs(List.of("ejl", "ejh"), List.of("ejm", "eju"), "ri", "ro");
        needs(List.of("ejf"), List.of(), "ef", "nf");
        needs(List.of("ejv"), List.of("eji"), "vgt", "vge", "vlt", "vle", "veq", "vne");
        needs(List.of("ejv", "ejs", "ejg"), List.of("ejm", "eju"), "vri", "vro");
        needs(List.of("ejv", "ejt"), List.of(), "sce", "spe", "sne", "spn");
        needs(List.of("ejv"), List.of(), "snn", "snl");
    }

    private static void needs(List<String> required, List<String> optional, String... conditions) {
        for (String condition : conditions) {
            NEEDS.put(condition, new Needs(required, optional));
        }
    }

    /** Whether a condition uses a parameter; one nobody knows uses all. */
    static boolean uses(String condition, String key) {
        Needs needs = NEEDS.get(condition.isEmpty() ? "gt" : condition);
        return needs == null || needs.uses(key);
    }

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        String condition = unit.value("ej", "gt");
        Needs needs = NEEDS.get(condition);
        if (!unit.isOrRecovers("jdj") || needs == null) {
            return;
        }
        int place = unit.parameter("ej").map(ParameterNode::valueStart).orElse(unit.nameStart());
        needs.required().stream().filter(key -> !unit.has(key)).forEach(
                key -> findings.add(ParameterProblem.PARAMETER_MISSING, place, "ej=" + condition, key));
        KEYS.stream().filter(key -> !needs.uses(key)).flatMap(key -> unit.parameter(key).stream()).forEach(
                idle -> findings.add(ParameterProblem.UNUSED_BY_JUDGMENT, idle.keyStart(), idle.key(), condition));
        checkRange(unit, needs.uses("ejl") ? "ejl" : "ejs", needs.uses("ejh") ? "ejh" : "ejg", findings);
    }

    private static void checkRange(CheckedUnit unit, String low, String high, Findings findings) {
        OptionalLong from = Numbers.read(unit.value(low, ""));
        OptionalLong to = Numbers.read(unit.value(high, ""));
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
            findings.add(ParameterProblem.EMPTY_RANGE, unit.parameter(high).orElseThrow().valueStart(), low,
                    from.getAsLong(), high, to.getAsLong());
        }
    }
}
