package dandori.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore;

/**
 * Keeps generations and their journal in Derby. What a generation's units are in is what its journal says, so the two
 * are one by construction. Used by one thread; throws {@link StoreException} when the database fails.
 */
public final class DerbyRunStore implements RunStore {

    /** Index of a generation's root jobnet. */
    private static final int ROOT = 0;
    private static final String CONSTRAINT_VIOLATED = "23";

    private final StoreFailures failures;
    private final Connection connection;
    private final RevisionTable revisions;
    private final GenerationTable generations;
    private final JournalTable journal;

    /** @param database stays open, and is closed by who opened it, after this store */
    public DerbyRunStore(DerbyDatabase database) {
        this.failures = database.failures();
        try {
            this.connection = database.connect();
        } catch (SQLException e) {
            throw failures.of("connect to the database", e);
        }
        Statements statements = new Statements(connection);
        this.revisions = new RevisionTable(statements);
        this.generations = new GenerationTable(statements);
        this.journal = new JournalTable(statements);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when a generation's number is taken, or a generation that was never stored is named
     */
    @Override
    public void commit(Changes changes) {
        try {
            write(changes);
            connection.commit();
        } catch (SQLException e) {
            throw takenBack(writeFailure(e));
        } catch (RuntimeException e) {
            throw takenBack(e);
        }
    }

    @Override
    public List<StoredGeneration> openGenerations() {
        return read("read the open generations", () -> withUnits(generations.open()));
    }

    @Override
    public List<StoredGeneration> generations(String path) {
        return read("read the generations",
                () -> withUnits(path == null ? generations.all() : generations.of(path)));
    }

    @Override
    public List<JournalEntry> journal(long generation) {
        return read("read the journal of generation " + generation, () -> {
            List<JournalEntry> entries = new ArrayList<>();
            journal.read(generation, entries::add);
            return entries;
        });
    }

    @Override
    public List<Note> notes(long generation) {
        return read("read the notes of generation " + generation, () -> {
            Notes notes = new Notes();
            journal.read(generation, notes);
            return notes.all();
        });
    }

    @Override
    public Optional<StoredGeneration> generation(long number) {
        return read("read generation " + number,
                () -> withUnits(generations.one(number).stream().toList()).stream().findFirst());
    }

    @Override
    public List<NewGeneration> registered(String path) {
        return read("read the generations", () -> path == null ? generations.all() : generations.of(path));
    }

    /** @throws IllegalStateException when there is none */
    @Override
    public Revision revision(String id) {
        return read("read revision " + id, () -> revisions.find(id))
                .orElseThrow(() -> new IllegalStateException("There is no revision " + id));
    }

    @Override
    public long lastGeneration() {
        return read("read the last generation's number", generations::lastNumber);
    }

    @Override
    public long generationsEverMade(String path) {
        return read("count the generations of " + path, () -> generations.everMade(path));
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw failures.of("close the connection", e);
        }
    }

    private void write(Changes changes) throws SQLException {
        for (Revision revision : changes.revisions()) {
            revisions.add(revision);
        }
        for (NewGeneration generation : changes.generations()) {
            generations.add(generation);
            journal.begin(generation.number());
        }
        journal.append(changes);
        noteEnds(changes.transitions());
    }

    private void noteEnds(List<JournalEntry> transitions) throws SQLException {
        Map<Long, JournalEntry> lastOfRoots = new HashMap<>();
        for (JournalEntry entry : transitions) {
            if (entry.unit() == ROOT && (entry.to().ended() || entry.from().ended())) {
                lastOfRoots.put(entry.generation(), entry);
            }
        }
        for (JournalEntry entry : lastOfRoots.values()) {
            Optional<Instant> ended = entry.to().ended() ? Optional.of(entry.at()) : Optional.empty();
            generations.setEnded(entry.generation(), ended);
            journal.release(entry.generation());
        }
    }

    private List<StoredGeneration> withUnits(List<NewGeneration> found) throws SQLException {
        List<StoredGeneration> stored = new ArrayList<>();
        for (NewGeneration generation : found) {
            UnitStates states = new UnitStates();
            journal.read(generation.number(), states);
            stored.add(new StoredGeneration(generation, states.units()));
        }
        return stored;
    }

    private <T> T read(String task, Query<T> query) {
        try {
            T found = query.run();
            connection.rollback();
            return found;
        } catch (SQLException | IllegalArgumentException e) {
            throw takenBack(failures.of(task, e));
        }
    }

    private RuntimeException writeFailure(SQLException e) {
        if (e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
            return new IllegalStateException("A revision or generation is there already: " + e.getMessage(), e);
        }
        return failures.of("write the journal", e);
    }

    private RuntimeException takenBack(RuntimeException failure) {
        journal.releaseAll();
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** The notes among the lines of a journal. */
    private static final class Notes implements JournalLine.Reader {

        private final List<Note> all = new ArrayList<>();

        List<Note> all() {
            return all;
        }

        @Override
        public void transition(JournalEntry entry) {
            // no note
        }

        @Override
        public void note(Note note) {
            all.add(note);
        }
    }

    private interface Query<T> {
        T run() throws SQLException;
    }
}
