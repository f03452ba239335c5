package dandori.engine.scenario;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dandori.engine.definition.ConnectorDefinition;
import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.EventDefinition.End;
import dandori.engine.definition.EventDefinition.Expiry;
import dandori.engine.definition.EventFilter;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.Retry;
import dandori.engine.definition.SendDefinition;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.definition.WaitCondition.BadExecutions;
import dandori.testkit.JobBuilder;

/** One unit in the words of unit definition text: {@code a: j wth=1 tho=4}. */
record UnitLine(String name, String type, Map<String, String> parameters) {

    private static final Set<String> TYPES = Set.of("j", "rj", "n", "rn", "jdj", "rjdj", "orj", "rorj", "evwj", "revwj",
            "tmwj", "evsj", "nc");
    private static final Set<String> PARAMETERS = Set.of("te", "jty", "ha", "wth", "tho", "jd", "jdf", "rjs", "rje",
            "rec",
            "rei", "etm", "ets", "fd", "sy", "ey", "pr", "ex", "ej", "ejc", "ejl", "ejh", "ejm", "eju", "ejf", "ejv",
            "eji", "ejs", "ejg", "ejt", "evwid", "evwms", "evhst", "evwsv", "jpoif", "tmitv", "etn", "evsid", "evsms",
            "ncr", "eun", "mm", "nmg", "uem", "ega");

    UnitLine {
        if (!TYPES.contains(type) || !PARAMETERS.containsAll(parameters.keySet())) {
            throw new IllegalArgumentException("no such type or parameter: " + name + ": " + type + " " + parameters);
        }
    }

    static UnitLine of(String[] words) {
        return new UnitLine(words[0].substring(0, words[0].length() - 1), words[1], parameters(words, 2));
    }

    /** {@code KEY=VALUE}, with {@code _} for a blank. */
    static Map<String, String> parameters(String[] words, int from) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(words).skip(from).map(word -> word.replace('_', ' ').split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
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
            case "jdj", "rjdj" -> new JudgmentDefinition(name, recovery(), hold(),
                    new JudgmentWords(parameters).condition());
            case "evwj", "revwj", "tmwj" -> event();
            case "evsj" -> new SendDefinition(name, recovery(), hold(), EventFilter.normalId(parameters.get("evsid")),
                    Map.of("EVMSG", parameters.getOrDefault("evsms", "")));
            case "nc" -> new ConnectorDefinition(name, false, hold(), parameters.get("ncr"));
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
        if ("n".equals(parameters.get("jty"))) {
            job.queueless();
        }
        minutes("etm").ifPresent(job::timeout);
        minutes("fd").ifPresent(job::expected);
        Optional.ofNullable(parameters.get("te")).ifPresent(job::shell);
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

    EventDefinition event() {
        Awaited awaited = type.equals("tmwj")
                ? new Awaited.Interval(minutes("tmitv").orElse(Duration.ofMinutes(10)), yes("etn"))
                : new Awaited.Received(filter());
        Optional<Expiry> expiry = minutes("etm").map(after -> new Expiry(after, expiryEnd()));
        Map<String, String> passing = new HashMap<>();
        if (parameters.containsKey("jpoif")) {
            String[] pair = parameters.get("jpoif").split(":", 2);
            passing.put(pair[0], pair[1]);
        }
        return new EventDefinition(name, recovery(), hold(), awaited, expiry, passing);
    }

    private EventFilter filter() {
        Map<String, String> equal = parameters.containsKey("evhst")
                ? Map.of("EVHOST", parameters.get("evhst"))
                : Map.of();
        Map<String, Pattern> patterns = parameters.containsKey("evwms")
                ? Map.of("EVMSG", Pattern.compile(parameters.get("evwms")))
                : Map.of();
        Set<String> severities = parameters.containsKey("evwsv") ? Set.of(parameters.get("evwsv")) : Set.of();
        String id = parameters.containsKey("evwid") ? EventFilter.normalId(parameters.get("evwid")) : "";
        return new EventFilter(id, equal, patterns, severities);
    }

    private End expiryEnd() {
        return switch (parameters.getOrDefault("ets", "kl")) {
            case "nr" -> End.NORMAL;
            case "wr" -> End.WARNING;
            case "an" -> End.ABNORMAL;
            default -> End.KILLED;
        };
    }

    /** What it waits for besides its predecessors. */
    Optional<WaitCondition> waits() {
        return waits(parameters);
    }

    static Optional<WaitCondition> waits(Map<String, String> parameters) {
        if (!parameters.containsKey("eun")) {
            return Optional.empty();
        }
        BadExecutions bad = switch (parameters.getOrDefault("ega", "none")) {
            case "exec" -> BadExecutions.ABNORMAL;
            case "execdeffer" -> BadExecutions.ABNORMAL_OR_SKIPPED;
            default -> BadExecutions.NONE;
        };
        return Optional.of(new WaitCondition(List.of(parameters.get("eun").split(",")),
                parameters.getOrDefault("mm", "and").equals("and"), "y".equals(parameters.get("nmg")),
                "y".equals(parameters.get("uem")), bad));
    }

    Optional<Duration> minutes(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(Long::valueOf).map(Duration::ofMinutes);
    }

    private boolean yes(String parameter) {
        return "y".equals(parameters.get(parameter));
    }

    private long number(String parameter, long otherwise) {
        String value = parameters.get(parameter);
        return value == null ? otherwise : Long.parseLong(value);
    }
}
