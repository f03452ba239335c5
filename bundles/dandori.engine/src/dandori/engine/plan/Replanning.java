package dandori.engine.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.plan.Agenda.Keys;
import dandori.engine.plan.PlanAnswer.Done;
import dandori.engine.plan.PlanAnswer.Reason;
import dandori.engine.plan.PlanEntry.Kind;
import dandori.engine.plan.PlanRules.Coming;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.NewGeneration;

/**
 * What an operator can change about a plan ({@code definitions.md} §7): move, add, prohibit, restore, suspend, resume,
 * cancel. Each is durable when it answers. For the engine's thread only.
 */
public final class Replanning {

    private final PlanBook book;
    private final Timetable timetable;
    private final Definitions definitions;
    private final Places places;
    private final PlanRules rules;

    /** Where changes go besides the book. */
    record Places(Generations generations, RunStore runs, RegistrationStore store, InstantSource clock) {
    }

    Replanning(PlanBook book, Timetable timetable, Definitions definitions, Places places) {
        this.book = book;
        this.timetable = timetable;
        this.definitions = definitions;
        this.places = places;
        rules = new PlanRules(book, timetable, definitions, places.runs(), places.clock());
    }

    /** Whether an operation is allowed now; nothing is changed. */
    public PlanAnswer verdict(PlanOperation operation, String path) {
        return rules.refusal(operation, path).<PlanAnswer>map(reason -> refused(reason, path)).orElseGet(Done::new);
    }

    private PlanAnswer refused(Reason reason, String path) {
        return reason == Reason.RUNNING
                ? PlanAnswer.refused(reason, path, timetable.running().any(path).orElse(""))
                : PlanAnswer.refused(reason, path);
    }

    private interface Change {
        void make();
    }

    private PlanAnswer change(PlanOperation operation, String path, Change change) {
        PlanAnswer verdict = verdict(operation, path);
        if (verdict instanceof Done) {
            change.make();
            timetable.changePlans();
        }
        return verdict;
    }

    /** The next run begins at this instant instead; one that has passed: at once. */
    public PlanAnswer move(String path, Instant at, String who) {
        return change(PlanOperation.MOVE, path, () -> {
            Coming next = rules.next(path).orElseThrow();
            book.enter(next.agenda(), Kind.MOVED, who,
                    Map.of(Keys.START, next.start().at().toString(), Keys.TO, at.toString()));
        });
    }

    /** One more run begins at this instant; one that has passed: at once. */
    public PlanAnswer add(String path, Instant at, String who) {
        PlanAnswer verdict = verdict(PlanOperation.ADD, path);
        if (!(verdict instanceof Done)) {
            return verdict;
        }
        Agenda agenda = book.of(path).get(0);
        boolean taken = timetable.waiting(path).stream().anyMatch(wait -> wait.start.at().equals(at));
        if (taken || agenda.added.containsKey(at)) {
            return PlanAnswer.refused(Reason.START_TAKEN, path, at);
        }
        Optional<PlannedDefinition> definition = definitions.of(agenda);
        if (definition.isEmpty()) {
            return PlanAnswer.refused(Reason.NO_NEXT_RUN, path);
        }
        book.enter(agenda, Kind.ADDED, who, content(new PlannedStart(definition.get().dayOf(at), at, List.of())));
        timetable.changePlans();
        return verdict;
    }

    private static Map<String, String> content(PlannedStart start) {
        return Map.of(Keys.START, start.at().toString(), Keys.DAY, start.day().toString(), Keys.RULES,
                Registration.rules(start.rules()));
    }

    /** The next run is not to be; the one after it becomes the next. */
    public PlanAnswer prohibit(String path, String who) {
        return change(PlanOperation.PROHIBIT, path, () -> {
            Coming next = rules.next(path).orElseThrow();
            book.enter(next.agenda(), Kind.PROHIBITED, who, content(next.start()));
            if (next.made() != null) {
                places.generations().bypass(next.made().generation, "prohibited by " + who);
            }
        });
    }

    /** Takes the last move or prohibition back, as long as the planned time has not passed. */
    public PlanAnswer restore(String path, String who) {
        return change(PlanOperation.RESTORE, path, () -> {
            Agenda agenda = rules.changed(path).orElseThrow();
            book.enter(agenda, Kind.RESTORED, who, agenda.lastChange().orElseThrow().content());
        });
    }

    /** No generation of the root jobnet begins any more; what runs goes on. */
    public PlanAnswer suspend(String path, String who) {
        return change(PlanOperation.SUSPEND, path, () -> book.enter(path, Kind.SUSPENDED, who));
    }

    /** Generations of the root jobnet begin again; one whose time has passed begins at once. */
    public PlanAnswer resume(String path, String who) {
        return change(PlanOperation.RESUME, path, () -> book.enter(path, Kind.RESUMED, who));
    }

    /** Ends all registrations of a root jobnet, and drops its plans and results. */
    public PlanAnswer cancel(String path, String who) {
        return change(PlanOperation.CANCEL, path, () -> {
            book.of(path).forEach(agenda -> book.enter(agenda, Kind.ENDED, who, Map.of(Keys.REASON, "cancelled")));
            timetable.waiting(path).forEach(wait -> cancel(wait, who));
            drop(places.runs().registered(path).stream().map(NewGeneration::number).toList());
            if (book.suspended(path)) {
                book.enter(path, Kind.RESUMED, who);
            }
        });
    }

    private void cancel(Waiting wait, String who) {
        timetable.dropWhenEnded(wait.generation);
        places.generations().bypass(wait.generation, "registration cancelled by " + who);
    }

    /** Cancels one generation: a waiting one will not run, of an ended one nothing is kept. */
    public PlanAnswer cancel(NewGeneration generation, String who) {
        String path = generation.path();
        if (timetable.running().runs(path, generation.number())) {
            return PlanAnswer.refused(Reason.RUNNING, path, generation.executionId());
        }
        Optional<Waiting> waits = timetable.waiting(path).stream()
                .filter(wait -> wait.generation == generation.number()).findFirst();
        if (waits.isPresent()) {
            if (waits.get().agenda != null) {
                book.enter(waits.get().agenda, Kind.PROHIBITED, who, content(waits.get().start));
            }
            cancel(waits.get(), who);
        } else {
            drop(List.of(generation.number()));
        }
        return new Done();
    }

    private void drop(List<Long> numbers) {
        places.store().drop(numbers, places.clock().instant());
        numbers.forEach(places.generations()::forget);
    }
}
