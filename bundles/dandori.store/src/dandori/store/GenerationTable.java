package dandori.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.engine.port.RunStore.NewGeneration;

/** Generations, and how many each root jobnet ever had. */
final class GenerationTable {

    private static final String INSERT = "INSERT INTO generation"
            + " (number, execution_id, path, revision, registered, options) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String COUNT_ONE_MORE = "UPDATE root_jobnet SET generations_made = generations_made + 1"
            + " WHERE path = ?";
    private static final String COUNT_FIRST = "INSERT INTO root_jobnet (path, generations_made) VALUES (?, 1)";
    private static final String EVER_MADE = "SELECT generations_made FROM root_jobnet WHERE path = ?";
    private static final String LAST_NUMBER = "SELECT MAX(number) FROM generation";
    private static final String DROP = "UPDATE generation SET dropped = ? WHERE number = ? AND ended IS NOT NULL";
    private static final String SET_ENDED = "UPDATE generation SET ended = ? WHERE number = ?";
    private static final String SELECT = "SELECT number, execution_id, path, revision, registered, options"
            + " FROM generation ";
    private static final String OPEN = SELECT + "WHERE ended IS NULL ORDER BY number";
    private static final String OF_PATH = SELECT + "WHERE path = ? AND dropped IS NULL ORDER BY number";
    private static final String ONE = SELECT + "WHERE number = ? AND dropped IS NULL";
    private static final String ALL = SELECT + "WHERE dropped IS NULL ORDER BY number";

    private final Statements statements;

    GenerationTable(Statements statements) {
        this.statements = statements;
    }

    void add(NewGeneration generation) throws SQLException {
        PreparedStatement statement = statements.of(INSERT);
        statement.setLong(1, generation.number());
        statement.setString(2, generation.executionId());
        statement.setString(3, generation.path());
        statement.setString(4, generation.revision());
        statement.setBigDecimal(5, Text.decimal(generation.registered()));
        statement.setString(6, Text.lines(generation.options()));
        statement.executeUpdate();
        if (update(COUNT_ONE_MORE, generation.path()) == 0) {
            update(COUNT_FIRST, generation.path());
        }
    }

    /** An ended generation is no longer kept. */
    void drop(long number, Instant at) throws SQLException {
        PreparedStatement statement = statements.of(DROP);
        statement.setBigDecimal(1, Text.decimal(at));
        statement.setLong(2, number);
        statement.executeUpdate();
    }

    /** @param ended when the root ended; empty: it goes on again */
    void setEnded(long number, Optional<Instant> ended) throws SQLException {
        PreparedStatement statement = statements.of(SET_ENDED);
        if (ended.isPresent()) {
            statement.setBigDecimal(1, Text.decimal(ended.get()));
        } else {
            statement.setNull(1, Types.DECIMAL);
        }
        statement.setLong(2, number);
        statement.executeUpdate();
    }

    List<NewGeneration> open() throws SQLException {
        return select(statements.of(OPEN));
    }

    List<NewGeneration> all() throws SQLException {
        return select(statements.of(ALL));
    }

    List<NewGeneration> of(String path) throws SQLException {
        PreparedStatement statement = statements.of(OF_PATH);
        statement.setString(1, path);
        return select(statement);
    }

    Optional<NewGeneration> one(long number) throws SQLException {
        PreparedStatement statement = statements.of(ONE);
        statement.setLong(1, number);
        return select(statement).stream().findFirst();
    }

    long lastNumber() throws SQLException {
        return number(statements.of(LAST_NUMBER));
    }

    long everMade(String path) throws SQLException {
        PreparedStatement statement = statements.of(EVER_MADE);
        statement.setString(1, path);
        return number(statement);
    }

    private int update(String sql, String path) throws SQLException {
        PreparedStatement statement = statements.of(sql);
        statement.setString(1, path);
        return statement.executeUpdate();
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static List<NewGeneration> select(PreparedStatement statement) throws SQLException {
        List<NewGeneration> generations = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Instant registered = Text.instant(rows.getBigDecimal(5));
                generations.add(new NewGeneration(rows.getLong(1), rows.getString(2), rows.getString(3),
                        rows.getString(4), registered, Text.map(rows.getString(6))));
            }
        }
        return generations;
    }
}
