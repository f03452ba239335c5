package dandori.engine.scenario;

import java.util.Map;

import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.JudgmentDefinition.TextComparison;

/** The condition of a judgment job in the words of unit definition text: {@code ej=ri ejl=2 ejh=4}. */
record JudgmentWords(Map<String, String> parameters) {

    private static final Map<String, Comparison> COMPARISONS = Map.of("gt", Comparison.GREATER, "ge",
            Comparison.GREATER_OR_EQUAL, "lt", Comparison.LESS, "le", Comparison.LESS_OR_EQUAL, "eq", Comparison.EQUAL,
            "ne", Comparison.NOT_EQUAL);
    private static final Map<String, TextComparison> TEXTS = Map.of("sce", TextComparison.EQUAL, "spe",
            TextComparison.CONTAINS, "sne", TextComparison.DIFFERENT, "spn", TextComparison.WITHOUT, "snn",
            TextComparison.PRESENT, "snl", TextComparison.ABSENT);

    Condition condition() {
        String kind = parameters.getOrDefault("ej", "gt");
        if (TEXTS.containsKey(kind)) {
            return new Condition.Text(variable(), TEXTS.get(kind), parameters.getOrDefault("ejt", ""));
        }
        return switch (kind) {
            case "ri", "ro" -> range(kind.equals("ri"), "ejl", "ejh");
            case "vri", "vro" -> new Condition.NumberRange(variable(), range(kind.equals("vri"), "ejs", "ejg"));
            case "ef", "nf" -> new Condition.FileExists(parameters.get("ejf"), kind.equals("ef"));
            default -> kind.startsWith("v")
                    ? new Condition.Number(variable(), COMPARISONS.get(kind.substring(1)), number("eji"))
                    : new Condition.Code(COMPARISONS.get(kind), number("ejc"));
        };
    }

    private Condition.Range range(boolean inside, String low, String high) {
        return new Condition.Range(inside, number(low), parameters.getOrDefault("ejm", "ge").equals("ge"), number(high),
                parameters.getOrDefault("eju", "le").equals("le"));
    }

    private String variable() {
        return "?" + parameters.get("ejv") + "?";
    }

    private long number(String parameter) {
        return Long.parseLong(parameters.getOrDefault(parameter, "0"));
    }
}
