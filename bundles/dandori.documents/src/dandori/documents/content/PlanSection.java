package dandori.documents.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The planned starts of a stretch of schedule days, a root jobnet per row.
 *
 * @param days first to last
 * @param rows in the order of the definition
 */
public record PlanSection(Heading heading, List<LocalDate> days, List<Row> rows) implements Section {

    public PlanSection {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /**
     * A jobnet.
     *
     * @param path   absolute path
     * @param name   its name
     * @param cells  the starts of every day
     * @param open   whether its calendar has the day open
     */
    public record Row(String path, String name, List<String> cells, List<Boolean> open) {

        public Row {
            cells = List.copyOf(cells);
            open = List.copyOf(open);
        }

        String text() {
            return path + "\t" + String.join("\t", cells) + "\t" + open;
        }
    }

    @Override
    public String text() {
        return days + "\n" + rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
}
