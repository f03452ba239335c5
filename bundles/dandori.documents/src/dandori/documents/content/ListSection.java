package dandori.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/** A group with what is directly in it, or a root jobnet with all its units, a row each. */
public record ListSection(Heading heading, List<ListRow> rows) implements Section {

    public ListSection {
        rows = List.copyOf(rows);
    }

    @Override
    public String text() {
        return rows.stream().filter(row -> row.change() != Change.REMOVED).map(ListRow::text)
                .collect(Collectors.joining("\n"));
    }
}
