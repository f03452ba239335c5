package dandori.engine.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import dandori.engine.plan.StartTerms.HoldAfter;
import dandori.engine.plan.StartTerms.Overlap;
import dandori.engine.state.State;

/** Decides whether a generation whose time has come begins, is held, waits on, or is skipped ({@code engine.md}, Flow). */
final class Starter {

    private final Generations generations;
    private final RunningRoots running;
    private final Predicate<String> suspended;
    /** Generations whose time has come, and that wait for an earlier one to end. */
    private final Set<Long> blocked = new HashSet<>();

    Starter(Generations generations, RunningRoots running, Predicate<String> suspended) {
        this.generations = generations;
        this.running = running;
        this.suspended = suspended;
    }

    /** Whether nothing but the time keeps it from beginning. */
    boolean waitsForTime(Waiting wait) {
        return !wait.asked && !blocked.contains(wait.generation) && !suspended.test(wait.path);
    }

    /** Lets it begin if it may. */
    void consider(Waiting wait, Instant now) {
        blocked.remove(wait.generation);
        if (wait.asked || wait.due().isAfter(now)) {
            return;
        }
        if (tooLate(wait, now)) {
            leave(wait);
            generations.skip(wait.generation, "could not start within " + wait.terms.startWithinDays().getAsInt()
                    + " days (cd)");
        } else if (!suspended.test(wait.path)) {
            consider(wait);
        }
    }

    private void consider(Waiting wait) {
        boolean stands = running.blocks(wait.path, wait.monitoring);
        if (stands && wait.overlap() == Overlap.WAIT) {
            blocked.add(wait.generation);
        } else if (stands && wait.overlap() == Overlap.SKIP) {
            leave(wait);
            generations.skip(wait.generation, "an earlier generation still runs (ms=sch)");
        } else {
            leave(wait);
            generations.start(wait.generation, held(wait), cause(wait));
        }
    }

    private static String cause(Waiting wait) {
        return wait.agenda == null ? "registered for immediate execution" : "start time";
    }

    private void leave(Waiting wait) {
        wait.asked = true;
    }

    private static boolean tooLate(Waiting wait, Instant now) {
        return wait.terms.startWithinDays().isPresent()
                && wait.dayOf.apply(now).isAfter(wait.start.day().plusDays(wait.terms.startWithinDays().getAsInt()));
    }

    private boolean held(Waiting wait) {
        return wait.hold || running.lastEnd(wait.path).filter(end -> holds(wait.terms.holdAfter(), end)).isPresent();
    }

    private static boolean holds(HoldAfter after, State end) {
        return switch (after) {
            case NEVER -> false;
            case WARNING -> end.kind() == State.Kind.WARNING || end.kind() == State.Kind.ABNORMAL;
            case ABNORMAL -> end.kind() == State.Kind.ABNORMAL;
        };
    }
}
