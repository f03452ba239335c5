package dandori.resolve;

import java.util.List;
import java.util.Optional;

import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.UnitDefinition;
import dandori.model.JudgmentJob;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** One judgment job (definitions.md §1.2). */
final class JudgmentResolver {

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
            default -> {
                refusals.add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(job), "ej=" + kind));
                yield Optional.empty();
            }
        };
    }

    private Optional<Condition> code(Comparison comparison) {
        return Optional.of(new Condition.Code(comparison, code("ejc")));
    }

    private Optional<Condition> range(boolean inside) {
        boolean lowIncluded = UnitSettings.text(job, "ejm").filter("gt"::equals).isEmpty();
        boolean highIncluded = UnitSettings.text(job, "eju").filter("lt"::equals).isEmpty();
        return Optional.of(new Condition.Range(inside, code("ejl"), lowIncluded, code("ejh"), highIncluded));
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
