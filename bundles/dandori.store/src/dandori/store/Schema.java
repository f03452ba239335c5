package dandori.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema of a database: which migrations it has gone through, and going through the next ones. */
final class Schema {

    private static final String BOOKKEEPING = "CREATE TABLE schema_version (version INT NOT NULL PRIMARY KEY,"
            + " name VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL,"
            + " applied TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)";

    private final Connection connection;
    private final StoreFailures failures;

    Schema(Connection connection, StoreFailures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /**
     * Applies the migrations the database has not seen, each in one transaction.
     *
     * @throws StoreException and changes nothing when the database is newer, or was built by a changed migration
     */
    void bringUpTo(List<Migration> migrations) throws SQLException {
        Map<Integer, String> applied = applied();
        refuseNewer(applied, migrations.size());
        refuseChanged(applied, migrations);
        for (Migration migration : migrations.subList(applied.size(), migrations.size())) {
            apply(migration);
        }
    }

    private void refuseNewer(Map<Integer, String> applied, int known) {
        int latest = applied.keySet().stream().max(Integer::compare).orElse(0);
        if (latest > known) {
            throw failures.newerSchema(latest, known);
        }
    }

    private void refuseChanged(Map<Integer, String> applied, List<Migration> migrations) {
        for (Migration migration : migrations.subList(0, applied.size())) {
            if (!migration.checksum().equals(applied.get(migration.version()))) {
                throw failures.changedMigration(migration.name());
            }
        }
    }

    private void apply(Migration migration) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (migration.version() == 1) {
                statement.execute(BOOKKEEPING);
            }
            for (String sql : migration.statements()) {
                statement.execute(sql);
            }
            record(migration);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void record(Migration migration) throws SQLException {
        String insert = "INSERT INTO schema_version (version, name, checksum) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, migration.version());
            statement.setString(2, migration.name());
            statement.setString(3, migration.checksum());
            statement.executeUpdate();
        }
    }

    /** Checksums by version. */
    private Map<Integer, String> applied() throws SQLException {
        Map<Integer, String> applied = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            if (isEmpty(statement)) {
                return applied;
            }
            try (ResultSet rows = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
                while (rows.next()) {
                    applied.put(rows.getInt(1), rows.getString(2));
                }
            }
        } finally {
            connection.rollback();
        }
        return applied;
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM sys.systables WHERE tabletype = 'T'")) {
            tables.next();
            return tables.getInt(1) == 0;
        }
    }
}
