package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dandori.engine.definition.RootJobnet;
import dandori.engine.plan.Agenda.Keys;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.GenerationOrder;
import dandori.engine.run.Planned;
import dandori.engine.run.RunChange;
import dandori.engine.state.State;

/** The generations that wait for their start: makes the next one of each registration, and lets them begin. */
final class Timetable {

    private final PlanBook book;
    private final Definitions definitions;
    private final Generations generations;
    private final RunningRoots running = new RunningRoots();
    private final Starter starter;
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    /** Generations of cancelled registrations. */
    private final Set<Long> unwanted = new HashSet<>();
    /** Whether registered plans are carried out, not only what is to run at once. */
    private final boolean planned;
    private boolean changed = true;
    private Optional<Instant> due = Optional.empty();

    Timetable(PlanBook book, Definitions definitions, Generations generations, boolean planned) {
        this.book = book;
        this.definitions = definitions;
        this.generations = generations;
        this.planned = planned;
        starter = new Starter(generations, running, book::suspended);
    }

    RunningRoots running() {
        return running;
    }

    // --- taking up -----------------------------------------------------------------------------------------------

    /** A generation that is kept: its registration need not make it again. */
    void know(NewGeneration generation) {
        Agenda agenda = agenda(generation);
        if (agenda != null) {
            agenda.made(start(generation), generation.options().containsKey(Keys.EXTRA), generation.revision());
        }
    }

    private Agenda agenda(NewGeneration generation) {
        return book.agenda(Long.parseLong(generation.options().getOrDefault(Keys.REGISTRATION, "0")));
    }

    private static PlannedStart start(NewGeneration generation) {
        Map<String, String> options = generation.options();
        return new PlannedStart(LocalDate.parse(options.get(Keys.DAY)), Instant.parse(options.get(Keys.SCHEDULED)),
                Registration.rules(options.getOrDefault(Keys.RULES, "")));
    }

    /** A generation that an earlier scheduler left open. */
    void takeUp(StoredGeneration stored, PlannedDefinition definition) {
        NewGeneration generation = stored.generation();
        Map<String, String> options = generation.options();
        boolean monitoring = "MONITORING".equals(options.get("kind"));
        boolean ofEngine = !options.containsKey(Keys.SCHEDULED) || options.containsKey("monitor");
        if (ofEngine || begun(stored.units().get(0))) {
            running.begin(generation.path(), generation.number(), generation.executionId(), monitoring);
            return;
        }
        Agenda agenda = agenda(generation);
        var traits = new Waiting.Traits(options.containsKey(Keys.REGISTRATION), options.containsKey(Keys.HOLD),
                options.containsKey(Keys.MADE_UP), monitoring);
        var wait = new Waiting(generation.number(), generation.path(), start(generation), definition, agenda, traits);
        wait.asked = stored.units().get(0) != null;
        waiting.put(wait.generation, wait);
        if (agenda != null && !options.containsKey(Keys.EXTRA)) {
            agenda.next = wait;
        }
    }

    private static boolean begun(StoredUnit root) {
        return root != null && (root.started() != null || begun(root.state()));
    }

    private static boolean begun(State state) {
        return state != State.WAIT_START_TIME && state != State.HELD;
    }

    /** Has the engine do what was decided about waiting generations while there was no engine. */
    void applyDecisions() {
        for (Waiting wait : waiting()) {
            boolean cancelled = wait.agenda == null && wait.registered;
            if (cancelled || wait.prohibited()) {
                generations.bypass(wait.generation, cancelled ? "registration cancelled" : "prohibited");
            }
        }
    }

    // --- time ----------------------------------------------------------------------------------------------------

    /** Makes and starts what is due. Costs nothing when nothing is. */
    void tick(Instant now) {
        if (!changed && (due.isEmpty() || due.get().isAfter(now))) {
            return;
        }
        changed = false;
        if (planned) {
            for (Agenda agenda : book.all()) {
                makeNext(agenda, now);
                makeAdded(agenda);
            }
        }
        waiting().stream().filter(wait -> planned || !wait.registered).sorted(Comparator.comparing(Waiting::due))
                .forEach(wait -> starter.consider(wait, now));
        due = waiting.values().stream().filter(wait -> planned || !wait.registered)
                .filter(starter::waitsForTime).map(Waiting::due).min(Comparator.naturalOrder());
    }

    /** Something was decided: the next tick has to look at everything. */
    void change() {
        changed = true;
        generations.wake();
    }

    /** What is planned has changed, not only what runs. */
    void changePlans() {
        change();
        generations.plansChanged();
    }

    /** When the next generation is to begin, as of the last tick. */
    Optional<Instant> nextDue() {
        return due;
    }

    Collection<Waiting> waiting() {
        return List.copyOf(waiting.values());
    }

    boolean waits(long generation) {
        return waiting.containsKey(generation);
    }

    /** Nothing of this generation is kept once it has ended. */
    void dropWhenEnded(long generation) {
        unwanted.add(generation);
    }

    /** Whether a generation that has ended is not to be kept. */
    boolean unwanted(long generation) {
        return unwanted.remove(generation);
    }

    List<Waiting> waiting(String path) {
        return waiting.values().stream().filter(wait -> wait.path.equals(path))
                .sorted(Comparator.comparing(Waiting::due)).toList();
    }

    private void makeNext(Agenda agenda, Instant now) {
        boolean busy = agenda.makingUp() && running.any(agenda.registration.path()).isPresent();
        if (agenda.next != null || busy) {
            return;
        }
        Optional<PlannedStart> start = agenda.following(definitions.rule(agenda), now);
        if (start.isPresent()) {
            definitions.of(agenda)
                    .ifPresent(definition -> agenda.next = make(agenda, definition, start.get(), false));
        } else {
            endWhenDone(agenda);
        }
    }

    private void endWhenDone(Agenda agenda) {
        boolean fixed = agenda.registration.kind() == Registration.Kind.FIXED;
        if (fixed && agenda.added.isEmpty() && waiting.values().stream().noneMatch(wait -> wait.agenda == agenda)) {
            book.enter(agenda, PlanEntry.Kind.ENDED, "scheduler", Map.of(Keys.REASON, "every fixed start was made"));
        }
    }

    private void makeAdded(Agenda agenda) {
        for (PlannedStart start : List.copyOf(agenda.added.values())) {
            definitions.of(agenda).ifPresent(definition -> make(agenda, definition, start, true));
        }
    }

    private Waiting make(Agenda agenda, PlannedDefinition definition, PlannedStart start, boolean extra) {
        Map<String, String> options = new TreeMap<>(agenda.registration.options());
        options.put(Keys.REGISTRATION, String.valueOf(agenda.registration.number()));
        options.put(Keys.RULES, Registration.rules(start.rules()));
        if (extra) {
            options.put(Keys.EXTRA, "true");
        }
        boolean hold = agenda.registration.hold() && !agenda.begun;
        boolean makesUp = agenda.makingUp() && !extra;
        agenda.made(start, extra, definition.revision().id());
        return make(new Making(agenda, definition, start, hold, makesUp), options, "plan");
    }

    /** A generation to be made; {@code agenda} null: for immediate execution. */
    record Making(Agenda agenda, PlannedDefinition definition, PlannedStart start, boolean hold, boolean makesUp) {
    }

    Waiting make(Making making, Map<String, String> options, String who) {
        if (making.hold()) {
            options.put(Keys.HOLD, "true");
        }
        if (making.makesUp()) {
            options.put(Keys.MADE_UP, "true");
        }
        PlannedStart start = making.start();
        RootJobnet root = making.definition().root();
        Planned details = making.agenda() == null ? Planned.NONE : definitions.rule(making.agenda()).details(start);
        var order = new GenerationOrder(start.day(), start.at(), making.hold(), who, options, details);
        long number = generations.make(root, making.definition().revision(), order);
        var traits = new Waiting.Traits(making.agenda() != null, making.hold(), making.makesUp(),
                details.monitoring().isPresent());
        var wait = new Waiting(number, root.path(), start, making.definition(), making.agenda(), traits);
        waiting.put(number, wait);
        return wait;
    }

    // --- what the engine tells -----------------------------------------------------------------------------------

    /** A root jobnet changed its state. */
    void changed(RunChange change) {
        State to = change.to();
        Waiting wait = begun(to) ? waiting.remove(change.generation()) : null;
        if (wait != null) {
            leave(wait);
        }
        if (to.ended()) {
            running.end(change.root(), change.generation(), to);
        } else if (change.from().ended()) {
            running.beginAgain(change.root(), change.generation(), change.executionId());
        } else if (begun(to) && !running.runs(change.root(), change.generation())) {
            running.begin(change.root(), change.generation(), change.executionId(), to == State.MONITORING);
        }
        if (wait != null || to.ended()) {
            change();
        }
    }

    private static void leave(Waiting wait) {
        if (wait.agenda != null && wait.agenda.next == wait) {
            wait.agenda.next = null;
        }
    }
}
