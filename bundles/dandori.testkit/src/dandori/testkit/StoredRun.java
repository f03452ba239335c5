package dandori.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.state.State;

/** One generation in memory: its journal, and what its units have come to by it. */
final class StoredRun {

    private static final int ROOT = 0;

    private final NewGeneration generation;
    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<AttemptId, AttemptIntent> intents = new HashMap<>();
    private final Map<Integer, UnitRow> rows = new HashMap<>();

    /** What is kept of one unit; changes as the journal grows. */
    private static final class UnitRow {
        State state;
        int attempt;
        Integer code;
        ProcessIdentity process;
        Instant started;
        Instant ended;

        void enter(int current) {
            if (current != attempt) {
                attempt = current;
                process = null;
                started = null;
            }
        }
    }

    StoredRun(NewGeneration generation) {
        this.generation = generation;
    }

    void transition(JournalEntry entry) {
        journal.add(entry);
        UnitRow row = rows.computeIfAbsent(entry.unit(), unit -> new UnitRow());
        row.enter(entry.attempt());
        State to = entry.to();
        if (to.kind() == State.Kind.RUNNING && entry.from().kind() != State.Kind.RUNNING) {
            row.started = entry.at();
        }
        row.state = to;
        row.ended = to.ended() ? entry.at() : null;
        if (to.ended()) {
            row.code = entry.code();
        }
    }

    void intent(AttemptIntent intent) {
        intents.put(intent.id(), intent);
        UnitRow row = rows.get(intent.id().unit());
        if (row != null && intent.id().attempt() > row.attempt) {
            row.enter(intent.id().attempt());
        }
    }

    void start(AttemptStart start) {
        UnitRow row = rows.get(start.id().unit());
        if (row != null && row.attempt == start.id().attempt()) {
            row.process = start.process();
            row.started = start.at();
        }
    }

    boolean open() {
        return !rows.containsKey(ROOT) || !rows.get(ROOT).state.ended();
    }

    AttemptIntent intentOf(AttemptId id) {
        return intents.get(id);
    }

    void note(Note note) {
        notes.add(note);
    }

    List<Note> notes() {
        return notes;
    }

    NewGeneration generation() {
        return generation;
    }

    List<JournalEntry> journal() {
        return journal;
    }

    StoredGeneration stored() {
        Map<Integer, StoredUnit> units = new HashMap<>();
        rows.forEach((unit, row) -> units.put(unit, new StoredUnit(unit, row.state, row.attempt, row.code, row.process,
                row.started, row.ended)));
        return new StoredGeneration(generation, units);
    }
}
