package dandori.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.unitdef.value.QuotedString;

/** Reads the parameters of a unit by key. Values come without their quotation marks and escapes. */
public final class UnitSettings {

    /** The first setting with this key. */
    public static Optional<Setting> find(Unit unit, String key) {
        for (Parameter parameter : unit.getParameters()) {
            if (parameter instanceof Setting setting && setting.getKey().equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The value of the first setting with this key. */
    public static Optional<String> text(Unit unit, String key) {
        return find(unit, key).map(UnitSettings::text);
    }

    /** Whether the first setting with this key has this value; a default that is not written does not count. */
    public static boolean is(Unit unit, String key, String value) {
        return text(unit, key).filter(value::equals).isPresent();
    }

    /** The values of all settings with this key, in order. */
    public static List<String> texts(Unit unit, String key) {
        var texts = new ArrayList<String>();
        for (Parameter parameter : unit.getParameters()) {
            if (parameter instanceof Setting setting && setting.getKey().equals(key)) {
                texts.add(text(setting));
            }
        }
        return texts;
    }

    /** The value of one setting. */
    public static String text(Setting setting) {
        return QuotedString.content(setting.getValue().strip());
    }

    /** The relations of a jobnet, in order. */
    public static List<Relation> relations(Unit jobnet) {
        var relations = new ArrayList<Relation>();
        for (Parameter parameter : jobnet.getParameters()) {
            if (parameter instanceof Relation relation) {
                relations.add(relation);
            }
        }
        return relations;
    }

    /** Where the icon of a unit stands in the picture of its upper unit; empty when the file does not say. */
    public static Optional<Placement> placement(Unit unit) {
        if (unit.getUpper() == null) {
            return Optional.empty();
        }
        for (Parameter parameter : unit.getUpper().getParameters()) {
            if (parameter instanceof Placement placement && placement.getUnit() == unit) {
                return Optional.of(placement);
            }
        }
        return Optional.empty();
    }

    private UnitSettings() {
    }
}
