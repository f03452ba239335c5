package dandori.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.port.RunStore.Changes;

/** The journal: for each generation a row of pages, one for each commit that touched it. */
final class JournalTable {

    private static final String INSERT = "INSERT INTO journal (generation, page, lines) VALUES (?, ?, ?)";
    private static final String LAST_PAGE = "SELECT (SELECT MAX(page) FROM journal WHERE generation = ?)"
            + " FROM generation WHERE number = ?";
    private static final String PAGES = "SELECT lines FROM journal WHERE generation = ? ORDER BY page";

    private final Statements statements;
    private final Map<Long, Integer> lastPages = new HashMap<>();

    JournalTable(Statements statements) {
        this.statements = statements;
    }

    /** The generation is new: it has no pages. */
    void begin(long generation) {
        lastPages.put(generation, 0);
    }

    /** @throws IllegalStateException when a generation is named that was never stored */
    void append(Changes changes) throws SQLException {
        for (Map.Entry<Long, StringBuilder> page : pages(changes).entrySet()) {
            insert(page.getKey(), page.getValue().toString());
        }
    }

    /** The generation is not expected to change soon; it may nevertheless. */
    void release(long generation) {
        lastPages.remove(generation);
    }

    /** What was remembered may be wrong after a rollback. */
    void releaseAll() {
        lastPages.clear();
    }

    void read(long generation, JournalLine.Reader reader) throws SQLException {
        PreparedStatement statement = statements.of(PAGES);
        statement.setLong(1, generation);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                JournalLine.read(generation, rows.getString(1), reader);
            }
        }
    }

    private static Map<Long, StringBuilder> pages(Changes changes) {
        Map<Long, StringBuilder> pages = new LinkedHashMap<>();
        for (JournalEntry entry : changes.transitions()) {
            JournalLine.append(page(pages, entry.generation()), entry);
        }
        for (AttemptIntent intent : changes.intents()) {
            JournalLine.append(page(pages, intent.id().generation()), intent);
        }
        for (AttemptStart start : changes.starts()) {
            JournalLine.append(page(pages, start.id().generation()), start);
        }
        for (Note note : changes.notes()) {
            JournalLine.append(page(pages, note.generation()), note);
        }
        return pages;
    }

    private static StringBuilder page(Map<Long, StringBuilder> pages, long generation) {
        return pages.computeIfAbsent(generation, number -> new StringBuilder());
    }

    private void insert(long generation, String lines) throws SQLException {
        int page = lastPage(generation) + 1;
        PreparedStatement statement = statements.of(INSERT);
        statement.setLong(1, generation);
        statement.setInt(2, page);
        statement.setString(3, lines);
        statement.executeUpdate();
        lastPages.put(generation, page);
    }

    private int lastPage(long generation) throws SQLException {
        Integer known = lastPages.get(generation);
        return known == null ? storedLastPage(generation) : known;
    }

    private int storedLastPage(long generation) throws SQLException {
        PreparedStatement statement = statements.of(LAST_PAGE);
        statement.setLong(1, generation);
        statement.setLong(2, generation);
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("Generation " + generation + " was never stored");
            }
            return rows.getInt(1);
        }
    }
}
