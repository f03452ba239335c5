package dandori.app.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import dandori.model.merge.Conflict;

/** A conflict of a merge as plain lines for a terminal. */
public final class ConflictText {

    private static final String INDENT = "    ";

    private final DifferenceWords words;
    private final Consumer<String> lines;

    /**
     * @param lines takes line after line
     */
    public ConflictText(Locale locale, Consumer<String> lines) {
        this.words = new DifferenceWords(locale);
        this.lines = lines;
    }

    /** Writes what a conflict is about and what each side says. */
    public void write(Conflict conflict) {
        String what = conflict.parameter().map(key -> "  " + name(conflict, key)).orElse("");
        lines.accept((conflict.isSettled() ? "* " : "! ") + conflict.unit() + what);
        lines.accept(INDENT + words.get("conflict_" + conflict.kind().name()));
        write("conflict_base", conflict, conflict.base());
        write("conflict_mine", conflict, conflict.mine());
        write("conflict_theirs", conflict, conflict.theirs());
    }

    private String name(Conflict conflict, String key) {
        String value = conflict.mine().or(conflict::theirs).or(conflict::base).orElse("");
        return words.name(key, value) + words.key(key).map(each -> " (" + each + ")").orElse("");
    }

    private void write(String side, Conflict conflict, Optional<String> value) {
        String said = value.map(text -> conflict.parameter().map(key -> words.value(key, text)).orElse(text))
                .orElse("-");
        List<String> block = said.lines().toList();
        lines.accept(INDENT + words.get(side) + ' ' + (block.isEmpty() ? "" : block.get(0)));
        block.stream().skip(1).forEach(line -> lines.accept(INDENT + INDENT + line));
    }
}
