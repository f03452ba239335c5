package dandori.engine.scenario;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.Retry;
import dandori.engine.definition.UnitDefinition;
import dandori.testkit.JobBuilder;

/** One unit in the words of unit definition text: {@code a: j wth=1 tho=4}. */
record UnitLine(String name, String type, Map<String, String> parameters) {

    private static final Set<String> TYPES = Set.of("j", "rj", "n", "rn", "jdj", "rjdj", "orj", "rorj");
    private static final Set<String> PARAMETERS = Set.of("ha", "wth", "tho", "jd", "jdf", "rjs", "rje", "rec", "rei",
            "etm", "pr", "ex", "ej", "ejc", "ejl", "ejh", "ejm", "eju", "ejf");
    private static final Map<String, Comparison> COMPARISONS = Map.of("gt", Comparison.GREATER, "ge",
            Comparison.GREATER_OR_EQUAL, "lt", Comparison.LESS, "le", Comparison.LESS_OR_EQUAL, "eq", Comparison.EQUAL,
            "ne", Comparison.NOT_EQUAL);

    UnitLine {
        if (!TYPES.contains(type) || !PARAMETERS.containsAll(parameters.keySet())) {
            throw new IllegalArgumentException("no such type or parameter: " + name + ": " + type + " " + parameters);
        }
    }

    static UnitLine of(String[] words) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(words).skip(2).map(word -> word.split("=", 2)).forEach(pair -> parameters.put(pair[0], pair[1]));
        return new UnitLine(words[0].substring(0, words[0].length() - 1), words[1], parameters);
    }

    boolean jobnet() {
        return type.endsWith("n");
    }

    boolean recovery() {
        return type.startsWith("r");
    }

    boolean hold() {
        return parameters.getOrDefault("ha", "n").equals("y");
    }

    UnitDefinition definition() {
        return switch (type) {
            case "orj", "rorj" -> new OrDefinition(name, recovery(), hold());
            case "jdj", "rjdj" -> new JudgmentDefinition(name, recovery(), hold(), condition());
            default -> job();
        };
    }

    private JobDefinition job() {
        JobBuilder job = JobBuilder.aJob(name).judged(endJudgment()).priority((int) number("pr", 1))
                .agent(parameters.getOrDefault("ex", JobBuilder.DEFAULT_AGENT));
        if (recovery()) {
            job.recovery();
        }
        if (hold()) {
            job.hold();
        }
        if (parameters.containsKey("etm")) {
            job.timeout(Duration.ofMinutes(number("etm", 0)));
        }
        retry().ifPresent(job::retry);
        return job.build();
    }

    private EndJudgment endJudgment() {
        String file = parameters.getOrDefault("jdf", "");
        return switch (parameters.getOrDefault("jd", "cod")) {
            case "nm" -> new EndJudgment(EndJudgment.Kind.ALWAYS_NORMAL, 0, 0, file);
            case "ab" -> new EndJudgment(EndJudgment.Kind.ALWAYS_ABNORMAL, 0, 0, file);
            case "mdf" -> new EndJudgment(EndJudgment.Kind.FILE_UPDATED, 0, 0, file);
            case "exf" -> new EndJudgment(EndJudgment.Kind.FILE_EXISTS, 0, 0, file);
            default -> EndJudgment.threshold(number("wth", number("tho", 0)), number("tho", 0));
        };
    }

    private Optional<Retry> retry() {
        if (!parameters.containsKey("rjs")) {
            return Optional.empty();
        }
        return Optional.of(new Retry(number("rjs", 0), number("rje", 0), (int) number("rec", 1),
                Duration.ofMinutes(number("rei", 1))));
    }

    private Condition condition() {
        String kind = parameters.getOrDefault("ej", "gt");
        return switch (kind) {
            case "ri", "ro" -> new Condition.Range(kind.equals("ri"), number("ejl", 0),
                    parameters.getOrDefault("ejm", "ge").equals("ge"), number("ejh", 0),
                    parameters.getOrDefault("eju", "le").equals("le"));
            case "ef", "nf" -> new Condition.FileExists(parameters.get("ejf"), kind.equals("ef"));
            default -> new Condition.Code(COMPARISONS.get(kind), number("ejc", 0));
        };
    }

    private long number(String parameter, long otherwise) {
        String value = parameters.get(parameter);
        return value == null ? otherwise : Long.parseLong(value);
    }
}
