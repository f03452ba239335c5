package dandori.engine.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dandori.engine.port.DayPlans;

/** What is planned, for whoever asks: operators, and the engine for what waits for units of other root jobnets. */
public final class PlanView implements DayPlans {

    private final PlanBook book;
    private final Timetable timetable;
    private final Definitions definitions;
    private final InstantSource clock;

    PlanView(PlanBook book, Timetable timetable, Definitions definitions, InstantSource clock) {
        this.book = book;
        this.timetable = timetable;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Registrations that have not ended, in order. */
    public List<Registration> registrations() {
        return book.all().stream().map(agenda -> agenda.registration).toList();
    }

    /** The next starts of registrations of which no generation waits, by root jobnet; null: none is to come. */
    public Map<String, Instant> upcoming() {
        Map<String, Instant> starts = new TreeMap<>();
        book.all().stream().filter(agenda -> agenda.next == null).forEach(agenda -> starts.put(
                agenda.registration.path(), upcoming(agenda).map(agenda::effective).orElse(null)));
        return starts;
    }

    /** Whether a root jobnet has a registration that has not ended. */
    public boolean registered(String path) {
        return !book.of(path).isEmpty();
    }

    /** Whether a generation waits for the start that a registration planned. */
    public boolean waitsForPlan(long generation) {
        return timetable.waiting().stream().anyMatch(wait -> wait.generation == generation && wait.registered);
    }

    /** When a generation that has not begun is to begin, as far as it is planned. */
    public Optional<Instant> due(long generation) {
        return timetable.waiting().stream().filter(wait -> wait.generation == generation).map(Waiting::due)
                .findFirst();
    }

    /** The starts that registrations of a root jobnet have on a stretch of schedule days, both ends included. */
    public List<PlannedStart> starts(String path, LocalDate from, LocalDate to) {
        return book.of(path).stream().flatMap(agenda -> starts(agenda, from, to))
                .sorted(Comparator.comparing(PlannedStart::at)).toList();
    }

    private Stream<PlannedStart> starts(Agenda agenda, LocalDate from, LocalDate to) {
        Stream<PlannedStart> added = agenda.added.values().stream()
                .filter(start -> !start.day().isBefore(from) && !start.day().isAfter(to));
        return Stream.concat(definitions.rule(agenda).between(from, to).stream()
                .filter(start -> !agenda.prohibited(start)), added);
    }

    @Override
    public boolean planned(String root, LocalDate day) {
        return book.of(root).stream().anyMatch(agenda -> starts(agenda, day, day)
                .anyMatch(start -> start.at().isAfter(agenda.passed())));
    }

    /** The next start of the planned registration of a root jobnet, if it has one. */
    Optional<PlannedStart> plannedNext(String path) {
        return book.of(path).stream().filter(agenda -> agenda.registration.kind() == Registration.Kind.PLANNED)
                .map(this::upcoming).flatMap(Optional::stream).findFirst();
    }

    /** The next start of a registration, made or not. */
    Optional<PlannedStart> upcoming(Agenda agenda) {
        return agenda.next != null
                ? Optional.of(agenda.next.start)
                : agenda.following(definitions.rule(agenda), clock.instant());
    }

    /** How many fixed starts of a root jobnet are to come. */
    int fixedToCome(String path) {
        return book.of(path).stream().filter(agenda -> agenda.registration.kind() == Registration.Kind.FIXED)
                .mapToInt(Agenda::fixedToCome).sum();
    }
}
