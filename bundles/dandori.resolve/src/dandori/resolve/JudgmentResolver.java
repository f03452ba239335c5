package dandori.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.JudgmentDefinition.TextComparison;
import dandori.engine.definition.UnitDefinition;
import dandori.model.JudgmentJob;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** One judgment job (definitions.md §1.2). */
final class JudgmentResolver {

    private static final Map<String, Comparison> NUMBERS = Map.of("vgt", Comparison.GREATER, "vge",
            Comparison.GREATER_OR_EQUAL, "vlt", Comparison.LESS, "vle", Comparison.LESS_OR_EQUAL, "veq",
            Comparison.EQUAL, "vne", Comparison.NOT_EQUAL);
    private static final Map<String, TextComparison> TEXTS = Map.of("sce", TextComparison.EQUAL, "spe",
            TextComparison.CONTAINS, "sne", TextComparison.DIFFERENT, "spn", TextComparison.WITHOUT, "snn",
            TextComparison.PRESENT, "snl", TextComparison.ABSENT);

    private final JudgmentJob job;
    private final MacroVariables macros;
    private final List<Refusal> refusals;
    private final Numbers numbers;

    JudgmentResolver(JudgmentJob job, Surroundings surroundings, List<Refusal> refusals) {
        this.job = job;
        this.refusals = refusals;
        macros = new MacroVariables(surroundings.variables());
        numbers = new Numbers(job, refusals);
    }

    Optional<UnitDefinition> judgment() {
        return condition().map(condition -> new JudgmentDefinition(job.getName(), UnitTypes.recovery(job.getType()),
                Resolver.hold(job), condition));
    }

    private Optional<Condition> condition() {
        String kind = UnitSettings.text(job, "ej").orElse("gt");
        return switch (kind) {
            case "gt" -> code(Comparison.GREATER);
            case "ge" -> code(Comparison.GREATER_OR_EQUAL);
            case "lt" -> code(Comparison.LESS);
            case "le" -> code(Comparison.LESS_OR_EQUAL);
            case "eq" -> code(Comparison.EQUAL);
            case "ne" -> code(Comparison.NOT_EQUAL);
            case "ri" -> range(true);
            case "ro" -> range(false);
            case "ef" -> file(true);
            case "nf" -> file(false);
            case "vri" -> variableRange(true);
            case "vro" -> variableRange(false);
            default -> variable(kind);
        };
    }

    private Optional<Condition> variable(String kind) {
        if (NUMBERS.containsKey(kind)) {
            return Optional.of(new Condition.Number(variable(), NUMBERS.get(kind), code("eji")));
        }
        if (TEXTS.containsKey(kind)) {
            String other = UnitSettings.text(job, "ejt").map(macros::replaceIn).orElse("");
            return Optional.of(new Condition.Text(variable(), TEXTS.get(kind), other));
        }
        refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(job), "ej", kind));
        return Optional.empty();
    }

    private Optional<Condition> variableRange(boolean inside) {
        return Optional.of(new Condition.NumberRange(variable(), range(inside, "ejs", "ejg")));
    }

    /** The variable asked about, as it stands in texts; replaced when it was given at registration. */
    private String variable() {
        String name = UnitSettings.text(job, "ejv").map(written -> written.replace("?", "")).orElse("");
        if (name.isEmpty()) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(job), "ejv", ""));
        }
        return macros.replaceIn("?" + name + "?");
    }

    private Optional<Condition> code(Comparison comparison) {
        return Optional.of(new Condition.Code(comparison, code("ejc")));
    }

    private Optional<Condition> range(boolean inside) {
        return Optional.of(range(inside, "ejl", "ejh"));
    }

    private Condition.Range range(boolean inside, String low, String high) {
        boolean lowIncluded = !UnitSettings.is(job, "ejm", "gt");
        boolean highIncluded = !UnitSettings.is(job, "eju", "lt");
        return new Condition.Range(inside, code(low), lowIncluded, code(high), highIncluded);
    }

    private long code(String key) {
        return numbers.between(key, 0, 4294967295L).orElse(0L);
    }

    private Optional<Condition> file(boolean exists) {
        Optional<String> file = UnitSettings.text(job, "ejf").map(macros::replaceIn);
        if (file.isEmpty()) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(job), "ejf", ""));
        }
        return file.map(name -> new Condition.FileExists(name, exists));
    }
}
