package dandori.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dandori.engine.plan.PlanEntry;
import dandori.engine.plan.RegistrationStore;
import dandori.engine.port.RunStore.Revision;

/** Plans kept in memory; outlives the scheduler that writes to it. */
public final class MemoryRegistrationStore implements RegistrationStore {

    private final List<PlanEntry> entries = new ArrayList<>();
    private final Set<Long> dropped = new TreeSet<>();

    @Override
    public void append(PlanEntry entry, Optional<Revision> revision) {
        entries.add(entry);
    }

    @Override
    public void drop(List<Long> generations, Instant at) {
        dropped.addAll(generations);
    }

    /** Numbers of the generations that are no longer kept. */
    public Set<Long> dropped() {
        return dropped;
    }

    @Override
    public List<PlanEntry> open() {
        Set<Long> ended = entries.stream().filter(entry -> entry.kind() == PlanEntry.Kind.ENDED)
                .map(PlanEntry::registration).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !ended.contains(entry.registration())).toList();
    }

    @Override
    public List<PlanEntry> history(String path) {
        return entries.stream().filter(entry -> path == null || entry.path().equals(path)).toList();
    }

    @Override
    public long lastRegistration() {
        return entries.stream().mapToLong(PlanEntry::registration).max().orElse(0);
    }
}
