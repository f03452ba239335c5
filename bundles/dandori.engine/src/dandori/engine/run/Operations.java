package dandori.engine.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import dandori.engine.run.OperationVerdict.Unknown;
import dandori.engine.run.UnitLookup.UnitOperation;
import dandori.engine.state.Operation;

/**
 * What operators ask of generations and their units, each answered by a verdict: done, or why not (definitions.md §7).
 * For the engine's thread, like all of {@link Engine}; {@code who} is journalled. A unit is named by its absolute path.
 */
public final class Operations {

    private static final int ROOT = UnitLookup.ROOT;

    private final Flow flow;
    private final InstantSource clock;
    private final UnitLookup lookup;
    private final UnitOperations units;

    Operations(Flow flow, Generations generations, InstantSource clock) {
        this.flow = flow;
        this.clock = clock;
        lookup = new UnitLookup(generations);
        units = new UnitOperations(flow);
    }

    /** Nothing new starts; running jobs finish; then the root jobnet is interrupted. */
    public OperationVerdict interrupt(long generation, String who) {
        return onUnit(generation, null, (run, unit) -> units.interrupt(run, unit, who));
    }

    /** Nothing new starts, and every running job is killed. */
    public OperationVerdict kill(long generation, String who) {
        return onUnit(generation, null, (run, unit) -> units.kill(run, unit, who));
    }

    /**
     * Kills one unit, and with a nested jobnet everything inside; the rest of its jobnet goes on by the rules of an
     * abnormal end.
     */
    public OperationVerdict killUnit(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> units.kill(run, unit, who));
    }

    /** Has a unit held when its turn comes; for this generation. */
    public OperationVerdict hold(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> units.hold(run, unit, who));
    }

    /** Lets a held unit go on; one that is yet to be held is not held when its turn comes. */
    public OperationVerdict release(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> units.release(run, unit, who));
    }

    /**
     * Has a unit passed over when its turn comes, and the flow go on behind it; a root jobnet that has not begun ends at
     * once, bypassed.
     */
    public OperationVerdict bypass(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> units.bypass(run, unit, who));
    }

    /** A unit that was to be passed over is not. */
    public OperationVerdict restore(long generation, String path, String who) {
        return onUnit(generation, path, (run, unit) -> units.restore(run, unit, who));
    }

    /**
     * Changes the state of a job. One that runs goes on running, and its successors start by the new state at once;
     * after its end only the jobnets around it follow.
     *
     * @param code its new return code, or null: it keeps the one it has
     */
    public OperationVerdict changeStatus(long generation, String path, StatusChange change, Integer code, String who) {
        return onAny(generation, path, (run, unit) -> units.changeStatus(run, unit, change, code, who));
    }

    /** From when on a jobnet of this generation is marked late; it stops nothing. */
    public OperationVerdict changeDelay(long generation, String path, DelayMark mark, Instant due, String who) {
        return onUnit(generation, path, (run, unit) -> units.changeDelay(run, unit, mark, due, who));
    }

    /**
     * Takes something a unit waits for as ended in this generation, or no longer.
     *
     * @param awaited absolute path of the awaited unit, as the definition names it
     */
    public OperationVerdict changeWait(long generation, String path, String awaited, boolean complete, String who) {
        return onUnit(generation, path, (run, unit) -> units.changeWait(run, unit, awaited, complete, who));
    }

    /**
     * Runs parts of an ended generation once more.
     *
     * @param path the unit that {@link RerunFrom#HERE}, {@code NEXT} and {@code ONLY} are about; else null
     * @param hold whether what would begin is held
     */
    public OperationVerdict rerun(long generation, RerunFrom from, String path, boolean hold, String who) {
        return onAny(generation, path, (run, unit) -> from.ofUnit() && unit == ROOT
                ? new Unknown()
                : units.rerun(run, unit, from, hold, who));
    }

    /** What {@link #rerun} would do, without doing it. */
    public RerunPreview previewRerun(long generation, RerunFrom from, String path) {
        GenerationRun run = lookup.begun(generation);
        int unit = run == null ? -1 : UnitLookup.index(run, path);
        return unit < 0 || from.ofUnit() && unit == ROOT
                ? new RerunPreview(new Unknown(), List.of())
                : new Rerun(run, from, unit).preview();
    }

    /**
     * Something has happened at the site.
     *
     * @param name event id, {@code 111} or {@code 00000111:00000000}, or any name
     * @param values what it carries, by the names of definitions.md §6.8 or of extended attributes
     * @return how many event jobs and start conditions take it
     */
    public int event(String name, Map<String, String> values) {
        flow.begin(clock.instant());
        int takers = flow.events().takers(name, values);
        flow.events().raise(name, values);
        return takers;
    }

    /**
     * What an operation would be answered, without doing it.
     *
     * @param path the unit; null: the root jobnet
     */
    public OperationVerdict verdict(long generation, String path, Operation operation) {
        boolean afterEnd = operation == Operation.RERUN || operation == Operation.CHANGE_STATUS;
        UnitOperation dryRun = (run, unit) -> units.verdict(run, unit, operation);
        return afterEnd ? onAny(generation, path, dryRun) : onUnit(generation, path, dryRun);
    }

    private OperationVerdict onUnit(long generation, String path, UnitOperation operation) {
        flow.begin(clock.instant());
        return lookup.open(generation, path, operation);
    }

    private OperationVerdict onAny(long generation, String path, UnitOperation operation) {
        flow.begin(clock.instant());
        return lookup.any(generation, path, operation);
    }
}
