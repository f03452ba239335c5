package dandori.unitdef.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of unit definition text.
 *
 * @param key the key before {@code =}
 * @param unitTypes codes of the unit types it applies to, in catalogue order
 * @param value grammar and default that hold for every type not in {@code valueByType}
 * @param valueByType grammar and default of single types that differ
 * @param repeatable whether a unit may have it several times
 * @param page where it is edited
 * @param execution executed, kept or refused
 * @param evidence where the grammar comes from
 * @param wording name, help and the names of choices
 */
public record Parameter(String key, Set<String> unitTypes, Value value, Map<String, Value> valueByType,
        boolean repeatable, PropertyPage page, Execution execution, Evidence evidence, Words wording) {

    /**
     * What values there are.
     *
     * @param grammar the form of a value
     * @param defaultValue the raw value that holds when the parameter is absent; empty when there is none
     */
    public record Value(Grammar grammar, Optional<String> defaultValue) {
    }

    /** The words of a parameter, kept as they stand in the data file and cut into languages when asked for. */
    public static final class Words {

        private final String name;
        private final String help;
        private final Map<String, String> choices;

        Words(String name, String help, Map<String, String> choices) {
            this.name = name;
            this.help = help;
            this.choices = choices;
        }

        /** The name of the parameter. */
        public Wording name() {
            return Fields.wording(name);
        }

        /** One line of help. */
        public Wording help() {
            return Fields.wording(help);
        }

        /** The name of a value that can be chosen. */
        public Optional<Wording> choice(String value) {
            return Optional.ofNullable(choices.get(value)).map(Fields::wording);
        }
    }

    /** Whether units of that type may have it. */
    public boolean appliesTo(String unitType) {
        return unitTypes.contains(unitType);
    }

    /** The grammar where the unit type is not known or does not matter; the widest there is. */
    public Grammar grammar() {
        return value.grammar();
    }

    /** The grammar for units of that type. */
    public Grammar grammar(String unitType) {
        return valueByType.getOrDefault(unitType, value).grammar();
    }

    /** The raw value that holds when the parameter is absent, for most unit types. */
    public Optional<String> defaultValue() {
        return value.defaultValue();
    }

    /** The raw value that holds when the parameter is absent from a unit of that type. */
    public Optional<String> defaultValue(String unitType) {
        return valueByType.getOrDefault(unitType, value).defaultValue();
    }

    /** Whether its values carry a leading rule number {@code N,}. */
    public boolean isRuleNumbered() {
        return value.grammar().isRuleNumbered();
    }

    /** Whether its grammar is documented, with every limit in it. */
    public boolean isVerified() {
        return evidence != Evidence.GENERAL_KNOWLEDGE && value.grammar().isProved()
                && valueByType.values().stream().allMatch(each -> each.grammar().isProved());
    }

    /** Its name for the language of {@code locale}. */
    public String name(Locale locale) {
        return wording.name().in(locale);
    }

    /** One line of help for the language of {@code locale}. */
    public String help(Locale locale) {
        return wording.help().in(locale);
    }

    /** The name of one of the choices for the language of {@code locale}; the choice itself when it has no name. */
    public String choiceName(String choice, Locale locale) {
        return wording.choice(choice).map(named -> named.in(locale)).orElse(choice);
    }
}
