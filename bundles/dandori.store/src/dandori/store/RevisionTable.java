package dandori.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dandori.engine.port.RunStore.Revision;

/** Definition texts by revision id, each kept once. */
final class RevisionTable {

    private static final String EXISTS = "SELECT 1 FROM revision WHERE id = ?";
    private static final String INSERT = "INSERT INTO revision (id, file_name, charset, content) VALUES (?, ?, ?, ?)";
    private static final String SELECT = "SELECT file_name, charset, content FROM revision WHERE id = ?";

    private final Statements statements;

    RevisionTable(Statements statements) {
        this.statements = statements;
    }

    void add(Revision revision) throws SQLException {
        if (exists(revision.id())) {
            return;
        }
        PreparedStatement statement = statements.of(INSERT);
        statement.setString(1, revision.id());
        statement.setString(2, revision.fileName());
        statement.setString(3, revision.charset());
        statement.setBytes(4, revision.text());
        statement.executeUpdate();
    }

    Optional<Revision> find(String id) throws SQLException {
        PreparedStatement statement = statements.of(SELECT);
        statement.setString(1, id);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Revision(id, rows.getString(1), rows.getString(2), rows.getBytes(3)))
                    : Optional.empty();
        }
    }

    private boolean exists(String id) throws SQLException {
        PreparedStatement statement = statements.of(EXISTS);
        statement.setString(1, id);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
