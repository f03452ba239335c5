package dandori.bench;

import java.util.List;
import java.util.Optional;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;

/** A store that keeps nothing. */
final class DroppingStore implements RunStore {

    private long transitions;

    @Override
    public void commit(Changes changes) {
        transitions += changes.transitions().size();
    }

    long transitions() {
        return transitions;
    }

    @Override
    public List<StoredGeneration> openGenerations() {
        return List.of();
    }

    @Override
    public List<StoredGeneration> generations(String path) {
        return List.of();
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
        return Optional.empty();
    }

    @Override
    public List<NewGeneration> registered(String path) {
        return List.of();
    }

    @Override
    public Revision revision(String id) {
        throw new IllegalStateException("There is no revision " + id);
    }

    @Override
    public long lastGeneration() {
        return 0;
    }

    @Override
    public long generationsEverMade(String path) {
        return 0;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
