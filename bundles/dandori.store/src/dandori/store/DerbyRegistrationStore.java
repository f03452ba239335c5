package dandori.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.engine.plan.PlanEntry;
import dandori.engine.plan.RegistrationStore;
import dandori.engine.port.RunStore.Revision;

/** Keeps plans in Derby, on a connection of its own. Used by one thread; throws {@link StoreException}. */
public final class DerbyRegistrationStore implements RegistrationStore, AutoCloseable {

    private static final String INSERT = "INSERT INTO plan_entry"
            + " (number, path, registration, entered, who, kind, content)"
            + " VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM plan_entry), ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT path, registration, entered, who, kind, content FROM plan_entry ";
    private static final String OPEN = SELECT + "WHERE registration NOT IN"
            + " (SELECT registration FROM plan_entry WHERE kind = 'ENDED') ORDER BY number";
    private static final String OF_PATH = SELECT + "WHERE path = ? ORDER BY number";
    private static final String ALL = SELECT + "ORDER BY number";
    private static final String LAST = "SELECT MAX(registration) FROM plan_entry";
    private static final int LONGEST_NAME = 1000;

    private final StoreFailures failures;
    private final Connection connection;
    private final Statements statements;
    private final RevisionTable revisions;
    private final GenerationTable generations;

    /** @param database stays open, and is closed by who opened it, after this store */
    public DerbyRegistrationStore(DerbyDatabase database) {
        failures = database.failures();
        try {
            connection = database.connect();
        } catch (SQLException e) {
            throw failures.of("connect to the database", e);
        }
        statements = new Statements(connection);
        revisions = new RevisionTable(statements);
        generations = new GenerationTable(statements);
    }

    @Override
    public void append(PlanEntry entry, Optional<Revision> revision) {
        commit("write the plan of " + entry.path(), () -> {
            if (revision.isPresent()) {
                revisions.add(revision.get());
            }
            insert(entry);
        });
    }

    @Override
    public void drop(List<Long> ended, Instant at) {
        commit("drop generations", () -> {
            for (long number : ended) {
                generations.drop(number, at);
            }
        });
    }

    private void insert(PlanEntry entry) throws SQLException {
        PreparedStatement statement = statements.of(INSERT);
        statement.setString(1, entry.path());
        statement.setLong(2, entry.registration());
        statement.setBigDecimal(3, Text.decimal(entry.at()));
        statement.setString(4, entry.who().substring(0, Math.min(entry.who().length(), LONGEST_NAME)));
        statement.setString(5, entry.kind().name());
        statement.setString(6, Text.lines(entry.content()));
        statement.executeUpdate();
    }

    @Override
    public List<PlanEntry> open() {
        return read("read the registrations", () -> select(statements.of(OPEN)));
    }

    @Override
    public List<PlanEntry> history(String path) {
        return read("read the plan", () -> {
            if (path == null) {
                return select(statements.of(ALL));
            }
            PreparedStatement statement = statements.of(OF_PATH);
            statement.setString(1, path);
            return select(statement);
        });
    }

    @Override
    public long lastRegistration() {
        return read("read the last registration's number", () -> {
            try (ResultSet rows = statements.of(LAST).executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    private static List<PlanEntry> select(PreparedStatement statement) throws SQLException {
        List<PlanEntry> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new PlanEntry(rows.getString(1), rows.getLong(2), Text.instant(rows.getBigDecimal(3)),
                        rows.getString(4), PlanEntry.Kind.valueOf(rows.getString(5)), Text.map(rows.getString(6))));
            }
        }
        return entries;
    }

    private interface Change {
        void run() throws SQLException;
    }

    private interface Query<T> {
        T run() throws SQLException;
    }

    private void commit(String task, Change change) {
        try {
            change.run();
            connection.commit();
        } catch (SQLException e) {
            throw takenBack(task, e);
        }
    }

    private <T> T read(String task, Query<T> query) {
        try {
            T found = query.run();
            connection.rollback();
            return found;
        } catch (SQLException | IllegalArgumentException e) {
            throw takenBack(task, e);
        }
    }

    private RuntimeException takenBack(String task, Exception cause) {
        RuntimeException failure = failures.of(task, cause);
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
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
}
