package dandori.engine.simulate;

import static dandori.testkit.JobBuilder.aJob;
import static dandori.testkit.JobnetBuilder.aJobnet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.JobRunner;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationView;
import dandori.engine.state.State;
import dandori.testkit.MemoryRunStore;

class SimulationTest {

    private static final Instant START = Instant.parse("2026-11-13T00:00:00Z");

    private final VirtualClock clock = new VirtualClock(START);
    private SimulatedJobs jobs;
    private final Engine engine = new Engine(new MemoryRunStore(), this::jobs, (file, workPath) -> Optional.empty(),
            clock, new EngineSettings(ZoneOffset.UTC, "host", Map.of(), 5));
    private final Simulation simulation = new Simulation(clock, engine, jobs);

    private JobRunner jobs(JobRunner.Listener listener) {
        jobs = new SimulatedJobs(clock, listener, order -> order.variables().get("AJSJOBNAME").endsWith("bad") ? 8 : 0);
        return jobs;
    }

    @Test
    void jobsTakeAsLongAsIsExpectedOfThem() {
        GenerationView view = run(aJobnet("root").job(aJob("a").expected(Duration.ofMinutes(90))).job("b")
                .relation("a", "b").root());

        assertEquals(State.NORMAL, view.state());
        assertEquals(START.plus(Duration.ofMinutes(90)), view.units().get(1).ended());
        assertEquals(START.plus(Duration.ofMinutes(91)), view.units().get(2).ended());
        assertEquals(START.plus(Duration.ofMinutes(91)), clock.instant());
    }

    @Test
    void timeOutEndsAJobInItsTime() {
        GenerationView view = run(aJobnet("root")
                .job(aJob("a").expected(Duration.ofMinutes(90)).timeout(Duration.ofMinutes(30))).root());

        assertEquals(State.KILLED, view.units().get(1).state());
        assertEquals(START.plus(Duration.ofMinutes(30)), view.units().get(1).ended());
    }

    @Test
    void jobsEndWithTheCodeThatIsWanted() {
        GenerationView view = run(aJobnet("root").job("bad").root());

        assertEquals(8, view.units().get(1).code());
    }

    @Test
    void simulationGoesOnOnlyForAsLongAsItIsWanted() {
        engine.register(aJobnet("root").job("a").root(), new Revision("r1", "f", "UTF-8", new byte[0]), Map.of());

        assertFalse(simulation.runWhile(() -> false));

        assertEquals(Optional.empty(), simulation.nextDue());
    }

    private GenerationView run(RootJobnet root) {
        long number = engine.register(root, new Revision("r1", "f", "UTF-8", new byte[0]), Map.of());
        assertTrue(simulation.runWhile(() -> true));
        return engine.view(number).orElseThrow();
    }
}
