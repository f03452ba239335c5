package dandori.engine.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.DayPlans;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredGeneration;

/** The generations in memory: the open ones, and ended ones somebody has asked about. */
final class Generations {

    private static final int REMEMBERED = 64;

    private final RunStore store;
    private final EngineSettings settings;
    private final Map<Long, GenerationRun> open = new LinkedHashMap<>();
    private final Map<Long, GenerationRun> ended = new LinkedHashMap<>();
    private Function<NewGeneration, Optional<RootJobnet>> definitions = generation -> Optional.empty();
    private DayPlans plans = (root, day) -> false;
    private long last;

    Generations(RunStore store, EngineSettings settings) {
        this.store = store;
        this.settings = settings;
        last = store.lastGeneration();
    }

    void definitions(Function<NewGeneration, Optional<RootJobnet>> source) {
        definitions = source;
    }

    void plans(DayPlans source) {
        plans = source;
    }

    /** A generation that is there now, and durable with the tick. */
    GenerationRun create(Flow flow, Plan plan, Map<String, String> options) {
        String path = plan.root.path();
        long pending = flow.batch().generations.stream().filter(other -> other.path().equals(path)).count();
        String id = "@A" + (store.generationsEverMade(path) + pending + 1);
        GenerationRun run = make(
                new NewGeneration(++last, id, path, plan.root.revision(), flow.now(), options), plan);
        flow.batch().generations.add(run.generation);
        open.put(last, run);
        return run;
    }

    GenerationRun make(NewGeneration generation, Plan plan) {
        return new GenerationRun(generation, plan, Occasion.of(generation, settings.zone()));
    }

    void add(GenerationRun run) {
        ended.remove(run.generation.number());
        open.put(run.generation.number(), run);
    }

    /** The run has ended and its end is durable: it stays in mind for a while. */
    void close(GenerationRun run) {
        open.remove(run.generation.number());
        remember(run);
    }

    private void remember(GenerationRun run) {
        ended.put(run.generation.number(), run);
        if (ended.size() > REMEMBERED) {
            ended.remove(ended.keySet().iterator().next());
        }
    }

    GenerationRun open(long number) {
        return open.get(number);
    }

    Collection<GenerationRun> open() {
        return open.values();
    }

    /** A generation, open or ended; null when it is not kept, or its definition cannot be had. */
    GenerationRun find(long number) {
        GenerationRun known = open.containsKey(number) ? open.get(number) : ended.get(number);
        return known == null ? store.generation(number).map(this::restored).orElse(null) : known;
    }

    private GenerationRun restored(StoredGeneration stored) {
        GenerationRun run = definitions.apply(stored.generation())
                .map(root -> make(stored.generation(), new Plan(root)))
                .orElse(null);
        if (run != null) {
            stored.units().values().forEach(run::restore);
            store.notes(stored.generation().number())
                    .forEach(note -> run.facts.take(note.unit(), note.name(), note.value()));
            run.recount();
        }
        if (run != null && run.ended()) {
            remember(run);
        }
        return run;
    }

    /** The generation is no longer kept. */
    void forget(long number) {
        ended.remove(number);
    }

    /** The generations of a root jobnet on a schedule day, oldest first, those that only watch among them. */
    List<GenerationRun> of(String root, LocalDate day) {
        var found = new ArrayList<GenerationRun>();
        for (NewGeneration generation : store.registered(root)) {
            boolean elsewhere = open.containsKey(generation.number());
            if (!elsewhere && Occasion.of(generation, settings.zone()).day().equals(day)) {
                Optional.ofNullable(find(generation.number())).ifPresent(found::add);
            }
        }
        open.values().stream().filter(run -> run.plan.root.path().equals(root) && run.occasion.day().equals(day))
                .forEach(found::add);
        return found;
    }

    /** The generations in which a unit with this path runs on a schedule day. */
    List<GenerationRun> with(String unit, LocalDate day) {
        for (int end = unit.indexOf('/', 1); end > 0; end = unit.indexOf('/', end + 1)) {
            List<GenerationRun> found = of(unit.substring(0, end), day);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return of(unit, day);
    }

    /** Whether a root jobnet still gets a generation on a schedule day. */
    boolean planned(String root, LocalDate day) {
        return plans.planned(root, day);
    }
}
