package dandori.ui.editor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dandori.model.Setting;
import dandori.model.Unit;

/**
 * Finds units by words: all of them have to be in the name or in one of the settings (comment, command …), whatever the
 * case. Units that have all of them in the name come first.
 */
public final class UnitSearch {

    private final List<String> words;

    private UnitSearch(List<String> words) {
        this.words = words;
    }

    /** A search for the words of a text; none find nothing. */
    public static UnitSearch of(String text) {
        return new UnitSearch(Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    /** The units among some units and all below them, each level in the order of the file. */
    public Stream<Unit> among(List<Unit> units) {
        List<Unit> byName = new ArrayList<>();
        List<Unit> others = new ArrayList<>();
        if (!words.isEmpty()) {
            units.forEach(unit -> collect(unit, byName, others));
        }
        return Stream.concat(byName.stream(), others.stream());
    }

    private void collect(Unit unit, List<Unit> byName, List<Unit> others) {
        if (contains(unit.getName())) {
            byName.add(unit);
        } else if (words.stream().allMatch(word -> isIn(unit, word))) {
            others.add(unit);
        }
        unit.getUnits().forEach(below -> collect(below, byName, others));
    }

    private boolean contains(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static boolean isIn(Unit unit, String word) {
        return has(unit.getName(), word) || unit.getParameters().stream()
                .anyMatch(parameter -> parameter instanceof Setting setting && has(setting.getValue(), word));
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
