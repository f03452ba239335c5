package dandori.app.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import dandori.model.difference.Change;
import dandori.model.difference.Difference;
import dandori.model.difference.UnitDifference;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;

/**
 * A difference as a report in Markdown, for a review: what was compared, counts, a table of contents by unit, and for
 * each unit its parameters in words, old beside new; of values of several lines the lines that differ.
 */
public final class DifferenceMarkdown {

    private static final String NOTHING = "–";

    private final DifferenceWords words;
    private final Consumer<String> lines;

    /**
     * @param lines takes line after line
     */
    public DifferenceMarkdown(Locale locale, Consumer<String> lines) {
        this.words = new DifferenceWords(locale);
        this.lines = lines;
    }

    /**
     * Writes the report.
     *
     * @param before what the old side is called
     * @param after what the new side is called
     */
    public void write(Difference difference, String before, String after) {
        lines.accept("# " + words.get("difference_title"));
        lines.accept("");
        lines.accept("- " + words.get("difference_old") + ": " + code(before));
        lines.accept("- " + words.get("difference_new") + ": " + code(after));
        lines.accept("");
        if (difference.isEmpty()) {
            lines.accept(words.get("difference_none"));
            return;
        }
        lines.accept(DifferenceCounts.sentence(difference.units(), words));
        writeContents(difference.units());
        for (int i = 0; i < difference.units().size(); i++) {
            write(i + 1, difference.units().get(i));
        }
    }

    private void writeContents(List<UnitDifference> units) {
        lines.accept("");
        lines.accept("## " + words.get("difference_contents"));
        lines.accept("");
        head("difference_number", "difference_unit", "difference_what", "difference_parameters");
        for (int i = 0; i < units.size(); i++) {
            UnitDifference unit = units.get(i);
            row(String.valueOf(i + 1), "[" + text(unit.path()) + "](#u" + (i + 1) + ")", words.happened(unit),
                    String.valueOf(DifferenceCounts.parameters(unit)));
        }
    }

    private void write(int number, UnitDifference unit) {
        lines.accept("");
        lines.accept("## <a id=\"u" + number + "\"></a>" + number + ". " + text(unit.path()));
        lines.accept("");
        UnitNode node = unit.after().or(unit::before).orElseThrow();
        lines.accept("**" + words.happened(unit) + "** · " + text(words.type(node)));
        if (unit.isAdded() || unit.isRemoved()) {
            writeWhole(node);
            return;
        }
        if (unit.isMoved()) {
            lines.accept("");
            lines.accept(words.get("difference_was", text(unit.before().orElseThrow().path())));
        }
        List<Change> changes = unit.changes().stream().filter(change -> !change.isOfUnit()).toList();
        if (!changes.isEmpty()) {
            lines.accept("");
            head("difference_parameter", "difference_old", "difference_new");
            changes.forEach(change -> writeRow(unit, change));
            changes.forEach(this::writeLines);
        }
    }

    /** All parameters of a unit that only one side has. */
    private void writeWhole(UnitNode unit) {
        List<ParameterNode> parameters = unit.parameters().stream()
                .filter(parameter -> !List.of("ty", "el", "sz").contains(parameter.key())).toList();
        if (!parameters.isEmpty()) {
            lines.accept("");
            head("difference_parameter", "difference_value");
            parameters.forEach(parameter -> row(name(parameter.key(), words.name(parameter.key(), parameter.value())),
                    cell(words.value(parameter.key(), parameter.value().strip()))));
        }
    }

    private void writeRow(UnitDifference unit, Change change) {
        String key = change.parameter().orElseThrow();
        String name = name(key, words.name(change));
        if (isLong(change)) {
            row(name, words.get("difference_below"), words.get("difference_below"));
        } else {
            row(name, cell(key, change.before(), unit.before()), cell(key, change.after(), unit.after()));
        }
    }

    private void writeLines(Change change) {
        if (isLong(change)) {
            String key = change.parameter().orElseThrow();
            List<String> differing = LineDifference.of(change.before().map(value -> words.value(key, value)).orElse(""),
                    change.after().map(value -> words.value(key, value)).orElse(""));
            String fence = "`".repeat(Math.max(3, longestRunOfBackquotes(String.join("\n", differing)) + 1));
            lines.accept("");
            lines.accept(name(key, words.name(change)) + ":");
            lines.accept("");
            lines.accept(fence + "diff");
            differing.forEach(lines);
            lines.accept(fence);
        }
    }

    private static boolean isLong(Change change) {
        return change.before().orElse("").contains("\n") || change.after().orElse("").contains("\n");
    }

    private String name(String key, String name) {
        return text(name) + words.key(key).map(each -> " " + code(each)).orElse("");
    }

    private String cell(String key, Optional<String> value, Optional<UnitNode> unit) {
        return value.map(written -> cell(words.value(key, written)))
                .or(() -> words.absent(key, unit).map(DifferenceMarkdown::text)).orElse(NOTHING);
    }

    private static String cell(String value) {
        return value.isEmpty() ? NOTHING : String.join("<br>", value.lines().map(DifferenceMarkdown::code).toList());
    }

    private void head(String... keys) {
        row(List.of(keys).stream().map(words::get).toArray(String[]::new));
        lines.accept("|" + "---|".repeat(keys.length));
    }

    private void row(String... cells) {
        lines.accept("| " + String.join(" | ", cells) + " |");
    }

    /** Code of one line, fit for a cell of a table. */
    private static String code(String value) {
        if (value.isBlank()) {
            return value;
        }
        String fence = "`".repeat(longestRunOfBackquotes(value) + 1);
        String margin = value.startsWith("`") || value.endsWith("`") ? " " : "";
        return fence + margin + value.replace("|", "\\|") + margin + fence;
    }

    private static String text(String value) {
        return value.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }

    private static int longestRunOfBackquotes(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
