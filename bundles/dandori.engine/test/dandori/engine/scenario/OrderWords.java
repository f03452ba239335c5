package dandori.engine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dandori.engine.definition.RootJobnet;
import dandori.engine.run.GenerationOrder;
import dandori.engine.run.Monitoring;
import dandori.engine.run.NestedStart;
import dandori.engine.run.Plan;
import dandori.engine.run.Planned;

/**
 * What is said of a generation that is registered, in clauses with commas between: {@code at 08:00}, {@code held},
 * {@code rule 1}, {@code n not due}, {@code n at 09:00}, {@code n after 30}, {@code met 2 times}, {@code until 18:00}.
 */
final class OrderWords {

    private final Plan plan;
    private final Map<String, NestedStart> nested = new HashMap<>();
    private LocalDate day;
    private Instant scheduled;
    private boolean hold;
    private List<Integer> rules = List.of();
    private OptionalInt count = OptionalInt.empty();
    private Optional<Instant> until = Optional.empty();
    private boolean monitored;

    OrderWords(RootJobnet root) {
        plan = new Plan(root);
    }

    GenerationOrder order(String date, String clauses) {
        day = LocalDate.parse(date);
        Stream.of(clauses.split(",")).map(String::strip).filter(clause -> !clause.isEmpty())
                .forEach(clause -> read(clause.split(" +")));
        Optional<Monitoring> monitoring = monitored
                ? Optional.of(new Monitoring(count, until))
                : Optional.empty();
        return new GenerationOrder(day, scheduled, hold, "the plan", Map.of(),
                new Planned(rules, nested, monitoring));
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "at" -> scheduled = time(words[1]);
            case "held" -> hold = true;
            case "rule" -> rules = List.of(Integer.valueOf(words[1]));
            case "monitored" -> monitored = true;
            case "met" -> {
                monitored = true;
                count = OptionalInt.of(Integer.parseInt(words[1]));
            }
            case "until" -> {
                monitored = true;
                until = Optional.of(time(words[1]));
            }
            default -> nested.put(path(words[0]), start(words));
        }
    }

    private String path(String name) {
        for (int unit = 0; unit < plan.size(); unit++) {
            if (plan.path(unit).endsWith("/" + name)) {
                return plan.path(unit);
            }
        }
        throw new IllegalArgumentException("no unit is called " + name);
    }

    private NestedStart start(String[] words) {
        return switch (words[1]) {
            case "at" -> NestedStart.at(time(words[2]));
            case "after" -> NestedStart.afterUpper(Duration.ofMinutes(Long.parseLong(words[2])));
            default -> NestedStart.notDue();
        };
    }

    private Instant time(String written) {
        return day.atTime(LocalTime.parse(written)).toInstant(ZoneOffset.UTC);
    }
}
