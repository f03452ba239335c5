package dandori.engine.run;

import dandori.engine.run.OperationVerdict.Unknown;

/** Finds what an operator means by the number of a generation and the path of a unit. */
final class UnitLookup {

    static final int ROOT = 0;

    /** What is asked of a unit once it is found. */
    interface UnitOperation {
        OperationVerdict apply(GenerationRun run, int unit);
    }

    private final Generations generations;

    UnitLookup(Generations generations) {
        this.generations = generations;
    }

    /** About a unit of a generation that has not ended; {@code path} null: the root jobnet. */
    OperationVerdict open(long generation, String path, UnitOperation operation) {
        GenerationRun run = generations.open(generation);
        return run == null || run.ended() ? new Unknown() : apply(run, path, operation);
    }

    /** About a unit of any generation that is kept; {@code path} null: the root jobnet. */
    OperationVerdict any(long generation, String path, UnitOperation operation) {
        GenerationRun run = begun(generation);
        return run == null ? new Unknown() : apply(run, path, operation);
    }

    private static OperationVerdict apply(GenerationRun run, String path, UnitOperation operation) {
        int unit = index(run, path);
        return unit < 0 ? new Unknown() : operation.apply(run, unit);
    }

    static int index(GenerationRun run, String path) {
        return path == null ? ROOT : run.plan.index(path);
    }

    /** A generation that is open here, or has ended; null for one that an earlier process left open. */
    GenerationRun begun(long generation) {
        GenerationRun run = generations.open(generation);
        GenerationRun found = run == null ? generations.find(generation) : run;
        return run == null && found != null && !found.ended() ? null : found;
    }
}
