package dandori.engine.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.state.State;

/** What a generation has come to; a copy, safe to hand on. */
public record GenerationView(long number, String executionId, String root, State state, List<UnitView> units) {

    /** @param code return code, or null; {@code started} and {@code ended} may be null */
    public record UnitView(String path, State state, Integer code, int attempt, Instant started, Instant ended) {
    }

    /** A generation as it is kept; {@code plan} is that of the revision it ran with. */
    public static GenerationView of(StoredGeneration stored, Plan plan) {
        var run = new GenerationRun(stored.generation(), plan);
        stored.units().values().forEach(run::restore);
        return of(run);
    }

    static GenerationView of(GenerationRun run) {
        var units = new ArrayList<UnitView>(run.plan.size());
        for (int unit = 0; unit < run.plan.size(); unit++) {
            Integer code = run.code[unit] == GenerationRun.NO_CODE ? null : Integer.valueOf(run.code[unit]);
            units.add(new UnitView(run.plan.path(unit), run.state[unit], code, run.attempt[unit], run.started[unit],
                    run.ended[unit]));
        }
        return new GenerationView(run.generation.number(), run.generation.executionId(), run.plan.root.path(),
                run.state[0], List.copyOf(units));
    }
}
