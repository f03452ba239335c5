package dandori.engine.crash;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import dandori.engine.definition.AgentGroup;
import dandori.engine.definition.AgentGroup.Member;
import dandori.engine.definition.AgentLimit;
import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RerunFrom;
import dandori.testkit.MemorySite;
import dandori.testkit.SchedulerDeath;

/** Runs a root jobnet to its end; jobs end in random order, with codes that depend on the job only. */
final class WholeRun {

    private static final int MOST_STEPS = 10_000;

    private final RootJobnet root;
    private final long seed;
    private final Random random;
    private final int mostDeaths;
    private final double lossChance;
    private final MemorySite site;
    private int deaths;
    private int reruns;

    /**
     * @param seed decides the codes of the jobs, and whether commits wait for one another
     * @param random decides the order of events and when the scheduler dies
     * @param mostDeaths how often it dies at most
     * @param lossChance how likely a death takes the trace of a running job with it
     */
    WholeRun(RootJobnet root, long seed, Random random, int mostDeaths, double lossChance) {
        this.root = root;
        this.seed = seed;
        this.random = random;
        this.mostDeaths = mostDeaths;
        this.lossChance = lossChance;
        site = new MemorySite(settings().patient(Duration.ofHours(seed % 2)));
    }

    private static EngineSettings settings() {
        return new EngineSettings(ZoneOffset.UTC, "host", Map.of("one", AgentLimit.of(1), "two", AgentLimit.of(2)),
                Map.of("both", new AgentGroup(List.of(new Member("one", 1), new Member("two", 2)))), 3);
    }

    Outcome run() {
        armDeath();
        while (site.store().lastGeneration() == 0) {
            surviving(() -> site.register(root));
        }
        toTheEnd();
        while (reruns > 0) {
            surviving(this::rerun);
            toTheEnd();
        }
        return new Outcome(site.states(1), attempts(), deaths);
    }

    /** What failed is run once more, as often as wanted. */
    WholeRun rerunning(int times) {
        reruns = times;
        return this;
    }

    /** Asks once; what was not durable when the scheduler died is asked for again. */
    private void rerun() {
        long before = reopened();
        OperationVerdict verdict = site.engine().operations().rerun(1, RerunFrom.FAILED, null, false, "test");
        if (!(verdict instanceof OperationVerdict.Done)) {
            reruns = 0;
        }
        try {
            site.engine().tick();
        } finally {
            reruns -= (int) (reopened() - before);
        }
    }

    private long reopened() {
        return site.store().journal(1).stream().filter(entry -> entry.unit() == 0 && entry.event().equals("REOPEN"))
                .count();
    }

    private void toTheEnd() {
        for (int step = 0; !site.allEnded(); step++) {
            if (step > MOST_STEPS) {
                throw new AssertionError("does not end: " + site.states(1));
            }
            surviving(this::step);
        }
    }

    MemorySite site() {
        return site;
    }

    private void step() {
        List<AttemptId> running = site.runner().running();
        if (running.isEmpty()) {
            site.clock().set(site.engine().nextDue().orElse(site.clock().instant()));
        } else {
            goOn(running.get(random.nextInt(running.size())));
        }
        if (random.nextInt(4) > 0) {
            site.engine().tick();
        }
    }

    private void goOn(AttemptId attempt) {
        if (!site.runner().seen(attempt) && random.nextBoolean()) {
            site.runner().started(attempt);
        } else {
            site.runner().exits(attempt, code(attempt));
        }
    }

    private int code(AttemptId attempt) {
        var codes = new Random(seed * 31 + attempt.unit() * 17L + attempt.attempt());
        codes.nextInt();
        return codes.nextInt(3) == 0 ? codes.nextInt(6) : 0;
    }

    private void surviving(Runnable step) {
        try {
            step.run();
            if (deaths < mostDeaths && random.nextInt(12) == 0) {
                restart();
            }
        } catch (SchedulerDeath death) {
            restart();
        }
    }

    private void restart() {
        deaths++;
        site.die();
        for (AttemptId attempt : site.runner().running()) {
            if (random.nextDouble() < lossChance) {
                site.runner().loseTrace(attempt);
            } else if (random.nextInt(3) == 0) {
                site.runner().exits(attempt, code(attempt));
            }
        }
        site.startAgain();
        armDeath();
    }

    private void armDeath() {
        if (deaths >= mostDeaths) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> site.store().dieBeforeCommit(random.nextInt(4));
            case 1 -> site.store().dieAfterCommit(random.nextInt(4));
            case 2 -> site.runner().dieAfterEffects(random.nextInt(8));
            default -> {
            }
        }
    }

    private Map<String, Integer> attempts() {
        Map<String, Integer> counted = new TreeMap<>();
        site.runner().ran().forEach(attempt -> counted.merge(site.runner().path(attempt), 1, Integer::sum));
        return counted;
    }
}
