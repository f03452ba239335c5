package dandori.engine.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.JudgmentDefinition.Comparison;
import dandori.engine.definition.JudgmentDefinition.Condition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RelationDefinition.Kind;
import dandori.engine.definition.Retry;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.testkit.JobBuilder;

/** A root jobnet of jobs, event jobs, nested jobnets, judgments, OR jobs and recovery units, the same for the same seed. */
final class RandomJobnet {

    static final List<String> AGENTS = List.of("one", "two", "three", "both");
    private static final int MOST_UNITS = 7;
    private static final int DEEPEST = 3;

    private final Random random;

    RandomJobnet(long seed) {
        random = new Random(seed);
    }

    RootJobnet root() {
        return new RootJobnet("/root", "r1", jobnet("root", false, 1));
    }

    private JobnetDefinition jobnet(String name, boolean recovery, int depth) {
        var units = new ArrayList<UnitDefinition>();
        int size = depth == 1 ? 2 + random.nextInt(MOST_UNITS) : random.nextInt(MOST_UNITS - 2);
        for (int i = 0; i < size; i++) {
            units.add(unit("u" + i, depth));
        }
        var relations = new ArrayList<RelationDefinition>();
        for (int to = 1; to < size; to++) {
            relate(units, to, relations);
        }
        return new JobnetDefinition(name, recovery, false, units, relations);
    }

    private UnitDefinition unit(String name, int depth) {
        boolean recovery = random.nextInt(5) == 0;
        return switch (random.nextInt(10)) {
            case 0 -> new OrDefinition(name, recovery, false);
            case 1, 2 -> new JudgmentDefinition(name, recovery, false,
                    new Condition.Code(Comparison.GREATER, random.nextInt(3)));
            case 4 -> new EventDefinition(name, recovery, false,
                    new Awaited.Interval(Duration.ofMinutes(1 + random.nextInt(30)), false), Optional.empty(),
                    Map.of());
            case 3 -> depth < DEEPEST ? jobnet(name, recovery, depth + 1) : job(name, recovery);
            default -> job(name, recovery);
        };
    }

    private UnitDefinition job(String name, boolean recovery) {
        var job = JobBuilder.aJob(name).agent(AGENTS.get(random.nextInt(AGENTS.size()))).priority(
                1 + random.nextInt(5));
        if (recovery) {
            job.recovery();
        }
        job.judged(EndJudgment.threshold(random.nextInt(2), 2));
        if (random.nextInt(4) == 0) {
            job.retry(new Retry(3, 9, 1 + random.nextInt(3), Duration.ofMinutes(1)));
        }
        return job.build();
    }

    private void relate(List<UnitDefinition> units, int to, List<RelationDefinition> relations) {
        int arrows = random.nextInt(3);
        boolean or = units.get(to) instanceof OrDefinition;
        for (int from : random.ints(0, to).distinct().limit(Math.min(arrows, to)).toArray()) {
            if (or && units.get(from) instanceof EventDefinition) {
                continue; // which of them ends first would decide about the other
            }
            boolean condition = units.get(from) instanceof JudgmentDefinition && random.nextBoolean();
            relations.add(new RelationDefinition(units.get(from).name(), units.get(to).name(),
                    condition ? Kind.CONDITION : Kind.SEQUENCE));
        }
    }
}
