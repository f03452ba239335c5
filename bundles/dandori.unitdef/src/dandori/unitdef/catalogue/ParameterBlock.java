package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.unitdef.catalogue.Parameter.Value;
import dandori.unitdef.catalogue.Parameter.Words;

/**
 * One block of {@code parameters.txt}. Attributes: {@code on} unit types, {@code value} grammar, {@code default},
 * {@code value@TYPES} and {@code default@TYPES} where some types differ, {@code page}, {@code run} execution status,
 * {@code from} evidence, {@code repeat = yes}, {@code name}, {@code help}, {@code choices} a list defined above, and
 * {@code choice VALUE} the name of one value.
 */
final class ParameterBlock {

    private static final Set<String> KNOWN = Set.of("on", "value", "default", "page", "run", "from", "repeat", "name",
            "help", "choices");

    private final List<String> keys;
    private final ParameterFile file;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    ParameterBlock(List<String> keys, ParameterFile file) {
        this.keys = keys;
        this.file = file;
    }

    void put(String attribute, String text) {
        boolean known = KNOWN.contains(attribute) || attribute.startsWith("value@")
                || attribute.startsWith("default@") || attribute.startsWith("choice ");
        if (!known || attributes.put(attribute, text) != null) {
            throw new IllegalArgumentException("unknown or repeated attribute " + attribute + " of " + keys);
        }
    }

    List<Parameter> parameters() {
        try {
            List<Parameter> parameters = new ArrayList<>();
            for (String key : keys) {
                parameters.add(parameter(key));
            }
            return parameters;
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("block " + keys + " above: " + fault.getMessage(), fault);
        }
    }

    private Parameter parameter(String key) {
        Value general = new Value(grammar(required("value")), Optional.ofNullable(attributes.get("default")));
        return new Parameter(key, file.types(required("on")), general, special(general),
                attributes.containsKey("repeat"), PropertyPage.valueOf(constant(required("page"))),
                Execution.valueOf(constant(required("run"))), Evidence.tagged(required("from")), words(key));
    }

    private Map<String, Value> special(Value general) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            int mark = attribute.getKey().indexOf('@');
            if (mark > 0) {
                boolean isGrammar = attribute.getKey().startsWith("value@");
                Optional<Grammar> grammar = isGrammar ? Optional.of(grammar(attribute.getValue())) : Optional.empty();
                for (String type : file.types(attribute.getKey().substring(mark + 1))) {
                    Value before = values.getOrDefault(type, general);
                    values.put(type, new Value(grammar.orElse(before.grammar()),
                            isGrammar ? before.defaultValue() : Optional.of(attribute.getValue())));
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private Words words(String key) {
        String digit = key.substring(key.length() - 1);
        Map<String, String> names = new LinkedHashMap<>();
        if (attributes.containsKey("choices")) {
            names.putAll(file.choices(attributes.get("choices")));
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (attribute.getKey().startsWith("choice ")) {
                names.put(attribute.getKey().substring(7), attribute.getValue());
            }
        }
        return new Words(wording("name", digit), wording("help", digit), Collections.unmodifiableMap(names));
    }

    private String wording(String attribute, String digit) {
        String text = required(attribute);
        return keys.size() > 1 ? text.replace("{n}", digit) : text;
    }

    private Grammar grammar(String text) {
        return new Grammar(text, file.unitTypeCodes());
    }

    private String required(String attribute) {
        String text = attributes.get(attribute);
        if (text == null) {
            throw new IllegalArgumentException("attribute " + attribute + " is missing");
        }
        return text;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
