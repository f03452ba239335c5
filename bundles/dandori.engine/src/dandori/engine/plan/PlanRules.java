package dandori.engine.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dandori.engine.plan.Agenda.Keys;
import dandori.engine.plan.PlanAnswer.Reason;
import dandori.engine.plan.PlanEntry.Kind;
import dandori.engine.port.RunStore;

/** What may be changed about a plan now, or why not ({@code definitions.md} §7). */
final class PlanRules {

    private final PlanBook book;
    private final Timetable timetable;
    private final Definitions definitions;
    private final RunStore runs;
    private final InstantSource clock;

    PlanRules(PlanBook book, Timetable timetable, Definitions definitions, RunStore runs, InstantSource clock) {
        this.book = book;
        this.timetable = timetable;
        this.definitions = definitions;
        this.runs = runs;
        this.clock = clock;
    }

    /** A run to come: made already, or not. */
    record Coming(Agenda agenda, PlannedStart start, Waiting made) {
        Instant due() {
            return agenda.effective(start);
        }
    }

    /** The next run to come of a root jobnet. */
    Optional<Coming> next(String path) {
        List<Coming> coming = new ArrayList<>();
        for (Agenda agenda : book.of(path)) {
            agenda.added.values().forEach(start -> coming.add(new Coming(agenda, start, null)));
            if (agenda.next == null) {
                agenda.following(definitions.rule(agenda), clock.instant())
                        .ifPresent(start -> coming.add(new Coming(agenda, start, null)));
            }
        }
        timetable.waiting(path).stream().filter(wait -> wait.agenda != null && !wait.prohibited())
                .forEach(wait -> coming.add(new Coming(wait.agenda, wait.start, wait)));
        return coming.stream().min(Comparator.comparing(Coming::due));
    }

    /** The registration whose plan was changed last, if that has not been taken back. */
    Optional<Agenda> changed(String path) {
        return book.of(path).stream().filter(agenda -> agenda.lastChange().isPresent()).findFirst();
    }

    /** Why an operation is not allowed; empty when it is. */
    Optional<Reason> refusal(PlanOperation operation, String path) {
        return switch (operation) {
            case MOVE, PROHIBIT -> next(path).isPresent() ? Optional.empty() : registered(path, Reason.NO_NEXT_RUN);
            case ADD -> book.of(path).isEmpty() ? Optional.of(Reason.NOT_REGISTERED) : Optional.empty();
            case RESTORE -> restore(path);
            case SUSPEND -> suspend(path);
            case RESUME -> book.suspended(path) ? Optional.empty() : Optional.of(Reason.NOT_SUSPENDED);
            case CANCEL -> cancel(path);
        };
    }

    /** Not registered at all, or what else is wrong. */
    private Optional<Reason> registered(String path, Reason otherwise) {
        return Optional.of(book.of(path).isEmpty() ? Reason.NOT_REGISTERED : otherwise);
    }

    private Optional<Reason> restore(String path) {
        Optional<Agenda> changed = changed(path);
        if (changed.isEmpty()) {
            return registered(path, Reason.NOTHING_CHANGED);
        }
        return undoable(changed.get(), changed.get().lastChange().get())
                ? Optional.empty()
                : Optional.of(Reason.NOT_UNDOABLE);
    }

    private boolean undoable(Agenda agenda, PlanEntry change) {
        Instant start = Instant.parse(change.content().get(Keys.START));
        boolean planned = agenda.registration.kind() == Registration.Kind.PLANNED;
        boolean stillThere = change.kind() == Kind.PROHIBITED
                ? planned
                : timetable.waiting(agenda.registration.path()).stream()
                        .anyMatch(wait -> wait.start.at().equals(start));
        return stillThere && !start.isBefore(clock.instant());
    }

    private Optional<Reason> suspend(String path) {
        boolean known = !book.of(path).isEmpty() || !timetable.waiting(path).isEmpty()
                || timetable.running().any(path).isPresent();
        if (!known) {
            return Optional.of(Reason.NOT_REGISTERED);
        }
        return book.suspended(path) ? Optional.of(Reason.SUSPENDED_ALREADY) : Optional.empty();
    }

    private Optional<Reason> cancel(String path) {
        if (timetable.running().any(path).isPresent()) {
            return Optional.of(Reason.RUNNING);
        }
        boolean nothing = book.of(path).isEmpty() && runs.registered(path).isEmpty();
        return nothing ? Optional.of(Reason.NOT_REGISTERED) : Optional.empty();
    }
}
