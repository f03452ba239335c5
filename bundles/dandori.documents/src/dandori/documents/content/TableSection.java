package dandori.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A plain table.
 *
 * @param heads  titles of the columns
 * @param shares of the columns in the width of the page, together 1
 * @param rows   a text per column
 */
public record TableSection(Heading heading, List<String> heads, List<Double> shares, List<List<String>> rows)
        implements
            Section {

    public TableSection {
        heads = List.copyOf(heads);
        shares = List.copyOf(shares);
        rows = List.copyOf(rows);
        if (heads.size() != shares.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + shares.size() + " shares");
        }
    }

    @Override
    public String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
