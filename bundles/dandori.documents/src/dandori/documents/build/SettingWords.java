package dandori.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dandori.documents.content.Item;
import dandori.documents.words.Words;
import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;

/** The parameters of units as people read them. */
final class SettingWords {

    private final Words words;

    SettingWords(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** All values of a key, a line each; empty when the unit has none. */
    String values(Unit unit, String key) {
        List<String> values = UnitSettings.texts(unit, key);
        return values.isEmpty()
                ? ""
                : values.size() == 1
                        ? words.value(key, values.get(0))
                        : values.stream().map(value -> words.value(key, value)).collect(Collectors.joining("\n"));
    }

    /** The parameters of a unit with their names, but for the keys that are shown elsewhere. */
    List<Item> others(Unit unit, Set<String> shown) {
        List<Item> items = new ArrayList<>();
        for (Parameter parameter : unit.getParameters()) {
            if (parameter instanceof Setting setting && !shown.contains(setting.getKey())) {
                String value = words.value(setting.getKey(), UnitSettings.text(setting));
                items.add(new Item(words.parameterName(setting.getKey()), value));
            }
        }
        return items;
    }

    /** Permission, owner and group, when any is written. */
    String attributes(Unit unit) {
        String written = unit.getAttributes() == null ? "" : unit.getAttributes().strip();
        if (written.matches("[,\\s]*")) {
            return "";
        }
        return Stream.of(written.replaceFirst("^,", "").split(",", -1)).map(String::strip)
                .map(part -> part.isEmpty() ? "–" : part).collect(Collectors.joining(" / "));
    }
}
