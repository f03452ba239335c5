package dandori.engine.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.state.State;

/**
 * What a generation has come to; a copy, safe to hand on.
 *
 * @param number number of the generation
 * @param executionId {@code @A1} …
 * @param root absolute path of the root jobnet
 * @param state state of the root jobnet
 * @param units all units, the root first, then depth first in display order
 * @param occasion what it is for
 */
public record GenerationView(long number, String executionId, String root, State state, List<UnitView> units,
        OccasionView occasion) {

    /** A generation of which only the states are known. */
    public GenerationView(long number, String executionId, String root, State state, List<UnitView> units) {
        this(number, executionId, root, state, units, null);
    }

    /**
     * @param day schedule day
     * @param scheduled when it was planned to start; null: registered for immediate execution
     * @param registered when it was made
     * @param monitoring whether it only watches for the start condition
     * @param monitor number of the monitoring generation it belongs to, 0: none
     */
    public record OccasionView(LocalDate day, Instant scheduled, Instant registered, boolean monitoring,
            long monitor) {
    }

    /**
     * @param code return code, or null; {@code started} and {@code ended} may be null
     * @param delays in what it is late
     * @param plans what operators, or the definition, want when its turn comes
     */
    public record UnitView(String path, State state, Integer code, int attempt, Instant started, Instant ended,
            Set<DelayMark> delays, Set<PlanMark> plans) {

        /** A unit that is not late, and with which nothing is planned. */
        public UnitView(String path, State state, Integer code, int attempt, Instant started, Instant ended) {
            this(path, state, code, attempt, started, ended, Set.of(), Set.of());
        }
    }

    /** What is to happen when the turn of a unit comes. */
    public enum PlanMark {
        HOLD, BYPASS
    }

    /** A generation as it is kept; {@code plan} is that of the revision it ran with. */
    public static GenerationView of(StoredGeneration stored, Plan plan) {
        var run = new GenerationRun(stored.generation(), plan, Occasion.of(stored.generation(), ZoneOffset.UTC));
        stored.units().values().forEach(run::restore);
        return of(run, Instant.MIN, ZoneOffset.UTC);
    }

    /** @param now at what instant it is asked who is late */
    static GenerationView of(GenerationRun run, Instant now, ZoneId zone) {
        var delays = new Delays(run, now, zone);
        var units = new ArrayList<UnitView>(run.plan.size());
        for (int unit = 0; unit < run.plan.size(); unit++) {
            Integer code = run.code[unit] == GenerationRun.NO_CODE ? null : Integer.valueOf(run.code[unit]);
            units.add(new UnitView(run.plan.path(unit), run.state[unit], code, run.attempt[unit], run.started[unit],
                    run.ended[unit], delays.of(unit), plans(run, unit)));
        }
        Occasion occasion = run.occasion;
        return new GenerationView(run.generation.number(), run.generation.executionId(), run.plan.root.path(),
                run.state[0], List.copyOf(units), new OccasionView(occasion.day(), occasion.scheduled().orElse(null),
                        run.generation.registered(), occasion.monitoring(), occasion.monitor()));
    }

    private static Set<PlanMark> plans(GenerationRun run, int unit) {
        boolean waits = run.state[unit].kind() == State.Kind.WAITING && run.state[unit] != State.HELD;
        if (!waits) {
            return Set.of();
        }
        boolean bypass = run.facts.bypass.get(unit);
        if (run.holds(unit)) {
            return bypass ? Set.of(PlanMark.HOLD, PlanMark.BYPASS) : Set.of(PlanMark.HOLD);
        }
        return bypass ? Set.of(PlanMark.BYPASS) : Set.of();
    }
}
