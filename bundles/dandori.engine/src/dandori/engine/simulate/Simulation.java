package dandori.engine.simulate;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import dandori.engine.run.Engine;

/** Drives an engine in virtual time: whatever is due next happens at once. For one thread. */
public final class Simulation {

    private final VirtualClock clock;
    private final Engine engine;
    private final SimulatedJobs jobs;

    /** @param engine over that clock, with {@code jobs} as its runner */
    public Simulation(VirtualClock clock, Engine engine, SimulatedJobs jobs) {
        this.clock = clock;
        this.engine = engine;
        this.jobs = jobs;
    }

    /**
     * Ticks, and goes on to what is due next, for as long as something is and no generation needs anything from outside.
     *
     * @param wanted whether to go on; asked before each step
     * @return whether it ended because nothing is due any more
     */
    public boolean runWhile(Supplier<Boolean> wanted) {
        while (wanted.get()) {
            engine.tick();
            jobs.reportEnds();
            engine.tick();
            Optional<Instant> next = nextDue();
            if (next.isEmpty()) {
                return true;
            }
            clock.advanceTo(next.get());
            jobs.reportEnds();
        }
        return false;
    }

    /** When something happens next, in the engine or outside. */
    public Optional<Instant> nextDue() {
        Optional<Instant> timer = engine.nextDue();
        Optional<Instant> end = jobs.nextEnd();
        return timer.isEmpty() || end.isPresent() && end.get().isBefore(timer.get()) ? end : timer;
    }
}
