package dandori.app.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import dandori.model.difference.Change;
import dandori.model.difference.Difference;
import dandori.model.difference.UnitDifference;
import dandori.unitdef.syntax.UnitNode;

/** A difference as plain lines for a terminal. */
public final class DifferenceText {

    private static final String INDENT = "    ";

    private final DifferenceWords words;
    private final Consumer<String> lines;

    /**
     * @param lines takes line after line
     */
    public DifferenceText(Locale locale, Consumer<String> lines) {
        this.words = new DifferenceWords(locale);
        this.lines = lines;
    }

    /** Writes all of it; nothing when nothing differs. */
    public void write(Difference difference) {
        if (difference.isEmpty()) {
            return;
        }
        difference.units().forEach(this::write);
        lines.accept("");
        lines.accept(DifferenceCounts.sentence(difference.units(), words));
    }

    private void write(UnitDifference unit) {
        lines.accept(mark(unit) + ' ' + unit.path() + "  [" + words.happened(unit) + "] "
                + words.type(unit.after().or(unit::before).orElseThrow()));
        for (Change change : unit.changes()) {
            if (!change.isOfUnit()) {
                write(unit, change);
            } else if (unit.isMoved()) {
                lines.accept(INDENT + words.get("difference_was", change.before().orElseThrow()));
            }
        }
    }

    private static String mark(UnitDifference unit) {
        return unit.isAdded() ? "+" : unit.isRemoved() ? "-" : unit.isMoved() ? ">" : "~";
    }

    private void write(UnitDifference unit, Change change) {
        String key = change.parameter().orElseThrow();
        String before = value(key, change.before(), unit.before());
        String after = value(key, change.after(), unit.after());
        String name = words.name(change) + words.key(key).map(each -> " (" + each + ")").orElse("");
        if (before.contains("\n") || after.contains("\n")) {
            lines.accept(INDENT + name + ':');
            LineDifference.of(before, after).forEach(line -> lines.accept(INDENT + INDENT + line));
        } else if (List.of("ar", "op", "cl", "eun").contains(key) && (before.isEmpty() || after.isEmpty())) {
            lines.accept(INDENT + name + ": " + (after.isEmpty() ? "- " + before : "+ " + after));
        } else {
            lines.accept(INDENT + name + ": " + orDash(before) + " => " + orDash(after));
        }
    }

    private String value(String key, Optional<String> value, Optional<UnitNode> unit) {
        return value.map(written -> words.value(key, written)).or(() -> words.absent(key, unit)).orElse("");
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
