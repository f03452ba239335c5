package dandori.app.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;

/** A store for runs that only try something out: it forgets what happened, and knows what was made. */
final class VolatileRunStore implements RunStore {

    private final List<NewGeneration> generations = new ArrayList<>();
    private final Map<String, Revision> revisions = new HashMap<>();

    @Override
    public void commit(Changes changes) {
        generations.addAll(changes.generations());
        changes.revisions().forEach(revision -> revisions.put(revision.id(), revision));
    }

    @Override
    public List<StoredGeneration> openGenerations() {
        return List.of();
    }

    @Override
    public List<StoredGeneration> generations(String path) {
        return generations.stream().filter(made -> path == null || made.path().equals(path))
                .map(made -> new StoredGeneration(made, Map.of())).toList();
    }

    @Override
    public List<JournalEntry> journal(long generation) {
        return List.of();
    }

    @Override
    public List<Note> notes(long generation) {
        return List.of();
    }

    @Override
    public Optional<StoredGeneration> generation(long number) {
        return generations(null).stream().filter(stored -> stored.generation().number() == number).findFirst();
    }

    @Override
    public List<NewGeneration> registered(String path) {
        return generations(path).stream().map(StoredGeneration::generation).toList();
    }

    @Override
    public Revision revision(String id) {
        return revisions.get(id);
    }

    @Override
    public long lastGeneration() {
        return generations.size();
    }

    @Override
    public long generationsEverMade(String path) {
        return generations.stream().filter(made -> made.path().equals(path)).count();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
