package dandori.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;

/**
 * A store that keeps everything in memory and outlives the engine that writes to it. It can be told to end the scheduler
 * right before or right after a commit.
 */
public final class MemoryRunStore implements RunStore {

    private final Map<String, Revision> revisions = new HashMap<>();
    private final TreeMap<Long, StoredRun> runs = new TreeMap<>();
    private final Map<String, Long> made = new HashMap<>();
    private int commits;
    private int deathBefore = -1;
    private int deathAfter = -1;

    @Override
    public void commit(Changes changes) {
        if (commits == deathBefore) {
            deathBefore = -1;
            throw new SchedulerDeath("before a commit");
        }
        refuseUnknownGenerations(changes);
        keep(changes);
        if (commits++ == deathAfter) {
            deathAfter = -1;
            throw new SchedulerDeath("after a commit");
        }
    }

    private void refuseUnknownGenerations(Changes changes) {
        Set<Long> known = new HashSet<>(runs.keySet());
        for (NewGeneration generation : changes.generations()) {
            if (!known.add(generation.number())) {
                throw new IllegalStateException("There is a generation " + generation.number() + " already");
            }
        }
        changes.transitions().forEach(entry -> refuseUnknown(known, entry.generation()));
        changes.intents().forEach(intent -> refuseUnknown(known, intent.id().generation()));
        changes.starts().forEach(start -> refuseUnknown(known, start.id().generation()));
        changes.notes().forEach(note -> refuseUnknown(known, note.generation()));
    }

    private static void refuseUnknown(Set<Long> known, long generation) {
        if (!known.contains(generation)) {
            throw new IllegalStateException("There is no generation " + generation);
        }
    }

    private void keep(Changes changes) {
        changes.revisions().forEach(revision -> revisions.putIfAbsent(revision.id(), revision));
        for (NewGeneration generation : changes.generations()) {
            runs.put(generation.number(), new StoredRun(generation));
            made.merge(generation.path(), 1L, Long::sum);
        }
        changes.transitions().forEach(entry -> runs.get(entry.generation()).transition(entry));
        changes.intents().forEach(intent -> runs.get(intent.id().generation()).intent(intent));
        changes.starts().forEach(start -> runs.get(start.id().generation()).start(start));
        changes.notes().forEach(note -> runs.get(note.generation()).note(note));
    }

    @Override
    public List<StoredGeneration> openGenerations() {
        return runs.values().stream().filter(StoredRun::open).map(StoredRun::stored).toList();
    }

    /** Whether a generation's root has not ended. */
    public boolean anyOpen() {
        return runs.values().stream().anyMatch(StoredRun::open);
    }

    @Override
    public List<StoredGeneration> generations(String path) {
        return runs.values().stream().map(StoredRun::stored)
                .filter(stored -> path == null || stored.generation().path().equals(path)).toList();
    }

    @Override
    public List<JournalEntry> journal(long generation) {
        StoredRun run = runs.get(generation);
        return run == null ? List.of() : new ArrayList<>(run.journal());
    }

    @Override
    public List<Note> notes(long generation) {
        StoredRun run = runs.get(generation);
        return run == null ? List.of() : new ArrayList<>(run.notes());
    }

    @Override
    public Optional<StoredGeneration> generation(long number) {
        return Optional.ofNullable(runs.get(number)).map(StoredRun::stored);
    }

    @Override
    public List<NewGeneration> registered(String path) {
        return runs.values().stream().map(StoredRun::generation)
                .filter(generation -> path == null || generation.path().equals(path)).toList();
    }

    @Override
    public Revision revision(String id) {
        Revision revision = revisions.get(id);
        if (revision == null) {
            throw new IllegalStateException("There is no revision " + id);
        }
        return revision;
    }

    @Override
    public long lastGeneration() {
        return runs.isEmpty() ? 0 : runs.lastKey();
    }

    @Override
    public long generationsEverMade(String path) {
        return made.getOrDefault(path, 0L);
    }

    /** Keeps everything: whoever opens it next finds it as it is. */
    @Override
    public void close() {
        deathBefore = -1;
        deathAfter = -1;
    }

    /** What was committed before an attempt was started; null when nothing was. */
    public AttemptIntent intent(AttemptId id) {
        return runs.get(id.generation()).intentOf(id);
    }

    /** Whether the attempt may be started: its intent is kept, that of its launch or one committed ahead of it. */
    public boolean intended(AttemptId id) {
        return intent(id) != null || notes(id.generation()).stream()
                .filter(note -> note.unit() == id.unit() && note.name().equals("ahead"))
                .reduce((earlier, later) -> later)
                .filter(note -> note.value().equals(Integer.toString(id.attempt()))).isPresent();
    }

    /** How many commits were made. */
    public int commits() {
        return commits;
    }

    /** Lets so many further commits pass, and throws {@link SchedulerDeath} instead of the one after them. */
    public void dieBeforeCommit(int passing) {
        deathBefore = commits + passing;
    }

    /** Lets so many further commits pass, makes the one after them, and then throws {@link SchedulerDeath}. */
    public void dieAfterCommit(int passing) {
        deathAfter = commits + passing;
    }
}
