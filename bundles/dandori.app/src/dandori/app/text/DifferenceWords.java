package dandori.app.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.model.difference.Change;
import dandori.model.difference.UnitDifference;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.RelationValue;

/** Parameters and their values as people call them, for those who read what differs. */
final class DifferenceWords {

    private static final Pattern RULE = Pattern.compile("(?s)\\s*(\\d+)\\s*,(.*)");

    private final Texts texts;
    private final Locale locale;
    private final Catalogue catalogue = Catalogue.standard();

    DifferenceWords(Locale locale) {
        this.locale = locale;
        this.texts = new Texts(locale);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The unit type of a unit. */
    String type(UnitNode unit) {
        return catalogue.unitType(unit.type()).map((UnitType type) -> type.name(locale)).orElse(unit.type());
    }

    /** What happened to a unit. */
    String happened(UnitDifference unit) {
        if (unit.isAdded() || unit.isRemoved()) {
            return get(unit.isAdded() ? "difference_unit_added" : "difference_unit_removed");
        }
        return get(unit.isMoved() ? "difference_unit_moved" : "difference_unit_changed");
    }

    /** The name of what changed, of a schedule parameter with its rule. */
    String name(Change change) {
        String key = change.parameter().orElseThrow();
        return name(key, change.after().or(change::before).orElse(""));
    }

    /** The name of a parameter; of a schedule parameter with the rule its value begins with. */
    String name(String key, String value) {
        Optional<Parameter> parameter = catalogue.parameter(key);
        String name = parameter.map(known -> known.name(locale)).orElseGet(() -> otherName(key));
        return parameter.filter(Parameter::isRuleNumbered).isPresent()
                ? get("difference_of_rule", name, rule(value))
                : name;
    }

    private String otherName(String key) {
        return key.startsWith("unit.") ? get("difference_" + key.replace('.', '_')) : get("difference_unknown_key");
    }

    /** The key as it stands in the text; empty for what is no parameter. */
    Optional<String> key(String key) {
        return key.startsWith("unit.") ? Optional.empty() : Optional.of(key);
    }

    /** A value in words as far as there are any: texts without marks, choices by name, relations as arrows. */
    String value(String key, String value) {
        Optional<Parameter> parameter = catalogue.parameter(key);
        if (key.equals("ar")) {
            return RelationValue.read(value).map(this::relation).orElse(value);
        }
        if (key.equals("el")) {
            return ElementPosition.read(value).map(place -> place.unit() + ": +" + place.horizontal() + " +"
                    + place.vertical()).orElse(value);
        }
        String content = parameter.filter(Parameter::isRuleNumbered).isPresent()
                ? ofRule(value)
                : QuotedString.content(value);
        String choice = parameter.map(known -> known.choiceName(content, locale)).orElse(content);
        return choice.equals(content) ? content : choice + " (" + content + ')';
    }

    /** What holds where a parameter is not written. */
    Optional<String> absent(String key, Optional<UnitNode> unit) {
        return unit.flatMap(node -> catalogue.parameter(key)
                .filter(known -> known.appliesTo(node.type()) && !known.repeatable())
                .flatMap(known -> known.defaultValue(node.type()))).map(value -> get("difference_default",
                        value(key, value)));
    }

    private String relation(RelationValue relation) {
        String ends = relation.predecessor() + " → " + relation.successor();
        return relation.kind() == RelationValue.Kind.CON ? get("difference_dependent", ends) : ends;
    }

    private static String rule(String value) {
        Matcher matcher = RULE.matcher(value);
        return matcher.matches() ? matcher.group(1) : "1";
    }

    private static String ofRule(String value) {
        Matcher matcher = RULE.matcher(value);
        return matcher.matches() ? matcher.group(2).strip() : value;
    }
}
