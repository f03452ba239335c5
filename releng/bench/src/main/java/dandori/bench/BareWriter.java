package dandori.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dandori.engine.port.JournalEntry;

/** A row for each transition, a commit for each batch, and nothing else. */
final class BareWriter implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    BareWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (generation BIGINT, unit INT, attempt INT, happened BIGINT,"
                    + " from_state SMALLINT, to_state SMALLINT, cause VARCHAR(200), code INT)");
        }
        connection.commit();
        insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void commit(List<JournalEntry> entries) throws SQLException {
        for (JournalEntry entry : entries) {
            insert(entry);
        }
        connection.commit();
    }

    private void insert(JournalEntry entry) throws SQLException {
        insert.setLong(1, entry.generation());
        insert.setInt(2, entry.unit());
        insert.setInt(3, entry.attempt());
        insert.setLong(4, entry.at().getEpochSecond() * 1_000_000_000L + entry.at().getNano());
        insert.setInt(5, entry.from().ordinal());
        insert.setInt(6, entry.to().ordinal());
        insert.setString(7, entry.cause());
        insert.setInt(8, entry.code());
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.rollback();
    }
}
