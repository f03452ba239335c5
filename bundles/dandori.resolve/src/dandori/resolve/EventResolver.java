package dandori.resolve;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.EventDefinition.End;
import dandori.engine.definition.EventDefinition.Expiry;
import dandori.engine.definition.EventFilter;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** One event job that waits for time to pass or for an event of the site (definitions.md §1.3). */
final class EventResolver {

    private static final Map<String, String> EQUAL = Map.of("evusr", "EVUSR", "evgrp", "EVGRP", "evhst", "EVHOST",
            "evipa", "EVIPADDR", "evuid", "EVUSRID", "evgid", "EVGRPID", "evpid", "EVPROCESSID");
    private static final Map<String, String> PATTERNS = Map.of("evwms", "EVMSG", "evdet", "EVDETAIL");
    private static final Map<String, String> SEVERITIES = Map.of("em", "Emergency", "al", "Alert", "cr", "Critical",
            "er", "Error", "wr", "Warning", "no", "Notice", "in", "Information", "db", "Debug");
    private static final Pattern PASSING = Pattern.compile("\\?(AJS2[A-Z0-9.]{1,58})\\?:(.+)");

    private final Unit unit;
    private final Surroundings surroundings;
    private final List<Refusal> refusals;
    private final MacroVariables macros;
    private final Numbers numbers;

    EventResolver(Unit unit, Surroundings surroundings, List<Refusal> refusals) {
        this.unit = unit;
        this.surroundings = surroundings;
        this.refusals = refusals;
        macros = new MacroVariables(surroundings.variables());
        numbers = new Numbers(unit, refusals);
    }

    EventDefinition event() {
        new AgentName(unit, surroundings, refusals).agent();
        return new EventDefinition(unit.getName(), UnitTypes.recovery(unit.getType()), Resolver.hold(unit), awaited(),
                expiry(), passing());
    }

    private Awaited awaited() {
        if (UnitTypes.ordinary(unit.getType()).equals("tmwj")) {
            long minutes = numbers.between("tmitv", 1, 1440).orElse(10L);
            return new Awaited.Interval(Duration.ofMinutes(minutes), is("etn", "y"));
        }
        refuseUnlessDefault("evtmc", "n");
        refuseUnlessDefault("evesc", "no");
        return new Awaited.Received(filter());
    }

    private void refuseUnlessDefault(String key, String harmless) {
        text(key).filter(value -> !value.equals(harmless)).ifPresent(
                value -> refusals.add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(unit), key)));
    }

    private EventFilter filter() {
        Map<String, String> equal = new HashMap<>(NamedValues.of(unit, "evwfr", macros, refusals));
        EQUAL.forEach((key, name) -> text(key).ifPresent(value -> equal.put(name, value)));
        Map<String, Pattern> patterns = new HashMap<>();
        PATTERNS.forEach((key, name) -> text(key).flatMap(value -> pattern(key, value))
                .ifPresent(pattern -> patterns.put(name, pattern)));
        return new EventFilter(text("evwid").map(EventFilter::normalId).orElse(""), equal, patterns, severities());
    }

    private Optional<Pattern> pattern(String key, String value) {
        try {
            return Optional.of(Pattern.compile(value));
        } catch (PatternSyntaxException wrong) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), key, value));
            return Optional.empty();
        }
    }

    /** Severities by their codes and by their names. */
    private Set<String> severities() {
        Set<String> severities = new HashSet<>();
        text("evwsv").ifPresent(value -> {
            for (String code : value.split(":")) {
                severities.add(code);
                Optional.ofNullable(SEVERITIES.get(code)).ifPresent(severities::add);
            }
        });
        return severities;
    }

    private Optional<Expiry> expiry() {
        End end = switch (text("ets").orElse("kl")) {
            case "nr" -> End.NORMAL;
            case "wr" -> End.WARNING;
            case "an" -> End.ABNORMAL;
            default -> End.KILLED;
        };
        return numbers.between("etm", 1, 1440).map(minutes -> new Expiry(Duration.ofMinutes(minutes), end));
    }

    private Map<String, String> passing() {
        Map<String, String> passing = new HashMap<>();
        for (String written : UnitSettings.texts(unit, "jpoif")) {
            Matcher pair = PASSING.matcher(written);
            if (pair.matches()) {
                passing.put(pair.group(1), pair.group(2));
            } else {
                refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), "jpoif", written));
            }
        }
        return passing;
    }

    private boolean is(String key, String value) {
        return text(key).filter(value::equals).isPresent();
    }

    private Optional<String> text(String key) {
        return UnitSettings.text(unit, key).map(macros::replaceIn);
    }
}
