package dandori.engine.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dandori.engine.plan.PlanAnswer.Reason;
import dandori.engine.plan.PlanAnswer.Registered;
import dandori.engine.plan.StartTerms.HoldAfter;
import dandori.engine.plan.Timetable.Making;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;

/**
 * The plans of all registered root jobnets: registers, changes what is planned, makes the next generation of each and
 * lets it begin at its time by the rules of its root jobnet. For the engine's thread only, like
 * {@link dandori.engine.run.Engine}.
 *
 * <p>
 * What was decided is in the {@link RegistrationStore}; which starts were made is known by the generations themselves.
 * Between the two nothing can be lost: what has not been made is made at the next tick.
 */
public final class Registrations implements RunListener {

    private final RunStore runs;
    private final RegistrationStore store;
    private final InstantSource clock;
    private final PlanBook book;
    private final Definitions definitions;
    private final Generations generations;
    private final Timetable timetable;
    private final Kept kept;
    private final Replanning replanning;
    private final PlanView view;
    private final CatchUp catchUp;
    private final boolean attended;
    private final boolean planned;
    private final Set<Long> generationsAtStart;

    /**
     * Reads what was decided. What is open is told by {@link #takeUp}, then {@link #begin} is called.
     */
    public Registrations(Generations generations, RunStore runs, RegistrationStore store, Jobnets jobnets,
            PlanSettings settings) {
        this.generations = generations;
        this.runs = runs;
        this.store = store;
        clock = settings.clock();
        planned = settings.work() == Work.EVERYTHING;
        book = new PlanBook(store, clock);
        definitions = new Definitions(jobnets);
        timetable = new Timetable(book, definitions, generations, planned);
        kept = new Kept(runs, store, generations);
        catchUp = new CatchUp(book, definitions, generations, clock);
        view = new PlanView(book, timetable, definitions, clock);
        attended = settings.work() != Work.NOTHING;
        replanning = new Replanning(book, timetable, definitions,
                new Replanning.Places(generations, runs, store, clock));
        List<NewGeneration> made = runs.registered(null);
        made.forEach(timetable::know);
        generationsAtStart = made.stream().map(NewGeneration::number).collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers of all generations that were kept when this was made. */
    public Set<Long> generationsAtStart() {
        return generationsAtStart;
    }

    /** How much of the plans is carried out. */
    public enum Work {
        EVERYTHING,
        /** What is to run at once; registered plans wait for a scheduler that does everything. */
        IMMEDIATE,
        /** Nothing: decisions are kept for the next scheduler. */
        NOTHING
    }

    /** What the plan is told about the site. */
    public record PlanSettings(InstantSource clock, Work work) {
    }

    /** What operators change about plans. */
    public Replanning replanning() {
        return replanning;
    }

    /** What is planned. */
    public PlanView view() {
        return view;
    }

    // --- starting ------------------------------------------------------------------------------------------------

    /** A generation that an earlier scheduler left open, and that the engine has taken up. */
    public void takeUp(StoredGeneration stored, PlannedDefinition definition) {
        String path = stored.generation().path();
        kept.know(path, definition.terms());
        timetable.takeUp(stored, definition);
        if (definition.terms().holdAfter() != HoldAfter.NEVER) {
            rememberLastEnd(path);
        }
    }

    private void rememberLastEnd(String path) {
        List<NewGeneration> all = runs.registered(path);
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<StoredUnit> root = runs.generation(all.get(i).number()).map(found -> found.units().get(0));
            if (root.isPresent() && root.get().state().ended()) {
                timetable.running().remember(path, root.get().state());
                return;
            }
        }
    }

    /** What fell due while no scheduler worked; before {@link #begin}. */
    public List<MissedStarts> missed() {
        return catchUp.missed();
    }

    /** Deals with missed starts by a policy; before the first {@link #tick}. */
    public void begin(MissedPolicy policy, String who) {
        if (!planned) {
            return;
        }
        catchUp.deal(policy, who);
        timetable.applyDecisions();
    }

    /** Makes and starts what is due; before each tick of the engine. Costs nothing when nothing is. */
    public void tick() {
        if (attended) {
            timetable.tick(clock.instant());
        }
    }

    /** When the next generation is to begin; empty when none waits for a time. */
    public Optional<Instant> nextDue() {
        return timetable.nextDue();
    }

    @Override
    public void changed(RunChange change) {
        if (change.index() != 0) {
            return;
        }
        timetable.changed(change);
        if (change.to().ended() && timetable.unwanted(change.generation())) {
            store.drop(List.of(change.generation()), clock.instant());
            generations.forget(change.generation());
        } else if (change.to().ended()) {
            kept.dropSurplus(change.root(), timetable::waits,
                    number -> timetable.running().runs(change.root(), number), clock.instant());
        }
    }

    /** The definition sources have changed: a registration that had none may have one now. */
    public void definitionsChanged() {
        timetable.change();
    }

    // --- registering ---------------------------------------------------------------------------------------------

    /**
     * What is given with a registration besides the definition.
     *
     * @param options kept with the generations for whoever resolves them again
     * @param hold the first generation is held
     */
    public record Request(Map<String, String> options, boolean hold, String who) {
    }

    /** Registers for immediate execution: one generation, by the rules of overlap, as soon as it may. */
    public PlanAnswer registerNow(PlannedDefinition definition, Request request) {
        String path = definition.root().path();
        Optional<PlannedStart> planned = view.plannedNext(path);
        if (planned.isPresent()) {
            return PlanAnswer.refused(Reason.PLANNED_ALREADY, path, planned.get().at());
        }
        kept.know(path, definition.terms());
        var start = new PlannedStart(definition.dayOf(clock.instant()), clock.instant(), List.of());
        Waiting made = timetable.make(new Making(null, definition, start, request.hold(), false),
                new TreeMap<>(request.options()), request.who());
        timetable.changePlans();
        tick();
        return new Registered(0, OptionalLong.of(made.generation), Optional.of(start));
    }

    /** Registers by its schedule; the next run is fixed when the previous one begins. */
    public PlanAnswer registerPlanned(PlannedDefinition definition, boolean runPassed, Request request) {
        String path = definition.root().path();
        Optional<PlannedStart> planned = view.plannedNext(path);
        if (planned.isPresent()) {
            return PlanAnswer.refused(Reason.PLANNED_ALREADY, path, planned.get().at());
        }
        int fixed = view.fixedToCome(path);
        if (fixed > 0) {
            return PlanAnswer.refused(Reason.FIXED_ALREADY, path, fixed);
        }
        var registration = registration(definition, Registration.Kind.PLANNED, runPassed, request, List.of());
        return register(registration, definition, request.who());
    }

    /** Registers starts that are computed once, and that no later change of calendar or schedule touches. */
    public PlanAnswer registerFixed(PlannedDefinition definition, List<PlannedStart> starts, Request request) {
        String path = definition.root().path();
        Optional<PlannedStart> planned = view.plannedNext(path);
        if (planned.isPresent()) {
            return PlanAnswer.refused(Reason.PLANNED_ALREADY, path, planned.get().at());
        }
        List<PlannedStart> coming = starts.stream().filter(start -> !start.at().isBefore(clock.instant()))
                .sorted(Comparator.comparing(PlannedStart::at)).toList();
        if (coming.isEmpty()) {
            return PlanAnswer.refused(Reason.NO_START, path);
        }
        int all = coming.size() + view.fixedToCome(path);
        if (all > Registration.MOST_FIXED) {
            return PlanAnswer.refused(Reason.TOO_MANY_FIXED, path, all, Registration.MOST_FIXED);
        }
        return register(registration(definition, Registration.Kind.FIXED, false, request, coming), definition,
                request.who());
    }

    private Registration registration(PlannedDefinition definition, Registration.Kind kind, boolean runPassed,
            Request request, List<PlannedStart> starts) {
        return new Registration(book.nextNumber(), definition.root().path(), kind, clock.instant(), runPassed,
                request.hold(), definition.revision().id(), request.options(), starts);
    }

    private PlanAnswer register(Registration registration, PlannedDefinition definition, String who) {
        Agenda agenda = book.register(registration, who, definition.revision());
        kept.know(registration.path(), definition.terms());
        Optional<PlannedStart> first = view.upcoming(agenda);
        timetable.changePlans();
        tick();
        OptionalLong generation = agenda.next == null ? OptionalLong.empty() : OptionalLong.of(agenda.next.generation);
        return new Registered(registration.number(), generation, first);
    }
}
