package dandori.engine.plan;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.engine.port.RunStore.Revision;

/** What was decided about all plans: entries, and what they add up to. An entry is durable before it counts. */
final class PlanBook {

    private final RegistrationStore store;
    private final InstantSource clock;
    private final Map<Long, Agenda> agendas = new LinkedHashMap<>();
    private final Set<String> suspended = new HashSet<>();
    private long lastRegistration;

    PlanBook(RegistrationStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        lastRegistration = store.lastRegistration();
        store.open().forEach(this::apply);
    }

    private void apply(PlanEntry entry) {
        switch (entry.kind()) {
            case REGISTERED -> agendas.put(entry.registration(), new Agenda(Registration.of(entry)));
            case ENDED -> agendas.remove(entry.registration());
            case SUSPENDED -> suspended.add(entry.path());
            case RESUMED -> suspended.remove(entry.path());
            default -> Optional.ofNullable(agendas.get(entry.registration())).ifPresent(agenda -> agenda.apply(entry));
        }
    }

    /** Makes a decision durable, and has it count. */
    private void enter(PlanEntry entry, Optional<Revision> revision) {
        store.append(entry, revision);
        apply(entry);
    }

    void enter(Agenda agenda, PlanEntry.Kind kind, String who, Map<String, String> content) {
        enter(new PlanEntry(agenda.registration.path(), agenda.registration.number(), clock.instant(), who, kind,
                content), Optional.empty());
    }

    /** About a root jobnet as a whole. */
    void enter(String path, PlanEntry.Kind kind, String who) {
        enter(new PlanEntry(path, 0, clock.instant(), who, kind, Map.of()), Optional.empty());
    }

    Agenda register(Registration registration, String who, Revision revision) {
        enter(registration.entry(who), Optional.of(revision));
        lastRegistration = registration.number();
        return agendas.get(registration.number());
    }

    long nextNumber() {
        return lastRegistration + 1;
    }

    /** The agenda of a registration, or null when that has ended or never was. */
    Agenda agenda(long registration) {
        return agendas.get(registration);
    }

    Collection<Agenda> all() {
        return List.copyOf(agendas.values());
    }

    List<Agenda> of(String path) {
        return agendas.values().stream().filter(agenda -> agenda.registration.path().equals(path)).toList();
    }

    boolean suspended(String path) {
        return suspended.contains(path);
    }
}
