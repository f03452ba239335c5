package dandori.bench;

import java.util.List;
import java.util.Optional;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;

/** A store that measures its commits. */
final class TimedStore implements RunStore {

    private final RunStore store;
    private long nanos;
    private int commits;
    private long transitions;

    TimedStore(RunStore store) {
        this.store = store;
    }

    @Override
    public void commit(Changes changes) {
        long begin = System.nanoTime();
        store.commit(changes);
        nanos += System.nanoTime() - begin;
        commits++;
        transitions += changes.transitions().size();
    }

    void forgetTimes() {
        nanos = 0;
        commits = 0;
        transitions = 0;
    }

    double millis() {
        return nanos / 1e6;
    }

    int commits() {
        return commits;
    }

    long transitions() {
        return transitions;
    }

    @Override
    public List<StoredGeneration> openGenerations() {
        return store.openGenerations();
    }

    @Override
    public List<StoredGeneration> generations(String path) {
        return store.generations(path);
    }

    @Override
    public List<JournalEntry> journal(long generation) {
        return store.journal(generation);
    }

    @Override
    public List<Note> notes(long generation) {
        return store.notes(generation);
    }

    @Override
    public Optional<StoredGeneration> generation(long number) {
        return store.generation(number);
    }

    @Override
    public List<NewGeneration> registered(String path) {
        return store.registered(path);
    }

    @Override
    public Revision revision(String id) {
        return store.revision(id);
    }

    @Override
    public long lastGeneration() {
        return store.lastGeneration();
    }

    @Override
    public long generationsEverMade(String path) {
        return store.generationsEverMade(path);
    }

    @Override
    public void close() {
        store.close();
    }
}
