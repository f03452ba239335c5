package dandori.documents.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Column;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;

/** Compares the rows of a section, cell by cell; removed rows stay where they were. */
final class ListComparison {

    private final List<Column> columns;
    private final List<ChangesSection.Row> facts;

    ListComparison(List<Column> columns, List<ChangesSection.Row> facts) {
        this.columns = columns;
        this.facts = facts;
    }

    /** The section marked; {@code before} is {@code null} for a new one. */
    ListSection marked(ListSection before, ListSection now) {
        Map<String, ListRow> earlier = new LinkedHashMap<>();
        if (before != null) {
            before.rows().forEach(row -> earlier.putIfAbsent(row.path(), row));
        }
        List<ListRow> rows = new ArrayList<>();
        for (ListRow row : now.rows()) {
            rows.add(marked(earlier.remove(row.path()), row));
        }
        if (before != null) {
            putBack(before, earlier, rows);
        }
        return new ListSection(now.heading(), rows);
    }

    /** A section that is no more. */
    ListSection removed(ListSection before) {
        return new ListSection(before.heading(), before.rows().stream().map(this::removed).toList());
    }

    private ListRow marked(ListRow before, ListRow now) {
        if (before == null) {
            facts.add(new ChangesSection.Row(Change.ADDED, now.path(), "", "", summary(now)));
            return now.marked(Change.ADDED, List.of());
        }
        boolean same = before.cells().equals(now.cells()) && before.kind() == now.kind()
                && before.recovery() == now.recovery();
        if (same) {
            return now;
        }
        for (int at = 0; at < columns.size(); at++) {
            String old = before.cells().get(at);
            String fresh = now.cells().get(at);
            if (!old.equals(fresh)) {
                facts.add(new ChangesSection.Row(Change.CHANGED, now.path(), columns.get(at).title(), old, fresh));
            }
        }
        return now.marked(Change.CHANGED, before.cells());
    }

    private ListRow removed(ListRow row) {
        facts.add(new ChangesSection.Row(Change.REMOVED, row.path(), "", summary(row), ""));
        return row.marked(Change.REMOVED, List.of());
    }

    /** Puts removed rows after the row that stood before them. */
    private void putBack(ListSection before, Map<String, ListRow> removed, List<ListRow> rows) {
        String previous = "";
        for (ListRow row : before.rows()) {
            if (removed.containsKey(row.path())) {
                rows.add(after(rows, previous), removed(row));
            }
            previous = row.path();
        }
    }

    private static int after(List<ListRow> rows, String path) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).path().equals(path)) {
                return at + 1;
            }
        }
        return rows.size();
    }

    /** Type and comment, or what else the first columns say. */
    private String summary(ListRow row) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < columns.size() && parts.size() < 3; at++) {
            if (!columns.get(at).key().equals("unit") && !row.cells().get(at).isBlank()) {
                parts.add(row.cells().get(at));
            }
        }
        return String.join(" / ", parts);
    }
}
