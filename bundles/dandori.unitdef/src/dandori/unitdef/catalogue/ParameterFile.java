package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code parameters.txt}. Before the first block it may define {@code set NAME = types…}, names for groups of
 * unit types ({@code j+} is the type with its recovery form, {@code *} every type), and {@code choices NAME} followed
 * by indented {@code VALUE = names}. A block is {@code [key]} or {@code [key key …]} and then {@code attribute = value}
 * lines; in a block for several keys {@code {n}} stands for the digit at the end of the key.
 */
final class ParameterFile {

    private final Map<String, UnitType> unitTypes;
    private final List<String> unitTypeCodes;
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Set<String>> typesByText = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private ParameterBlock block;
    private Map<String, String> openChoices;

    ParameterFile(Map<String, UnitType> unitTypes) {
        this.unitTypes = unitTypes;
        this.unitTypeCodes = List.copyOf(unitTypes.keySet());
    }

    List<Parameter> read(String text) {
        DataLines lines = new DataLines(text);
        try {
            while (lines.advance()) {
                readLine(lines);
            }
            closeBlock();
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException(
                    CatalogueReader.PARAMETERS + " line " + lines.number() + ": " + fault.getMessage(), fault);
        }
        return List.copyOf(parameters.values());
    }

    private void readLine(DataLines line) {
        if (line.startsWith("[")) {
            closeBlock();
            String header = line.whole();
            block = new ParameterBlock(Fields.words(header.substring(1, header.length() - 1), ' '), this);
        } else if (block != null) {
            block.put(line.key(), line.value());
        } else {
            readPreamble(line);
        }
    }

    private void readPreamble(DataLines line) {
        if (line.startsWith("choices ")) {
            openChoices = new LinkedHashMap<>();
            choices.put(line.whole().substring(8), openChoices);
        } else if (line.startsWith("set ")) {
            sets.put(line.key().substring(4), types(line.value()));
        } else if (openChoices != null && line.startsWith(" ")) {
            openChoices.put(line.key(), line.value());
        } else {
            throw new IllegalArgumentException("set, choices or a block expected: " + line.whole());
        }
    }

    private void closeBlock() {
        if (block != null) {
            for (Parameter parameter : block.parameters()) {
                if (parameters.put(parameter.key(), parameter) != null) {
                    throw new IllegalArgumentException("a second block for " + parameter.key());
                }
            }
        }
    }

    /** The codes, in catalogue order, that a list of codes, marked codes and set names stands for. */
    Set<String> types(String text) {
        Set<String> known = typesByText.get(text);
        if (known == null) {
            Set<String> found = new HashSet<>();
            for (String word : Fields.words(text, ' ')) {
                found.addAll(type(word));
            }
            Set<String> inOrder = new LinkedHashSet<>(unitTypeCodes);
            inOrder.retainAll(found);
            known = Collections.unmodifiableSet(inOrder);
            typesByText.put(text, known);
        }
        return known;
    }

    private Collection<String> type(String word) {
        if (word.equals("*")) {
            return unitTypeCodes;
        }
        if (sets.containsKey(word)) {
            return sets.get(word);
        }
        boolean both = word.endsWith("+");
        UnitType type = unitTypes.get(both ? word.substring(0, word.length() - 1) : word);
        if (type == null) {
            throw new IllegalArgumentException("no such unit type or set: " + word);
        }
        List<String> codes = new ArrayList<>(List.of(type.code()));
        if (both) {
            codes.add(type.recoveryTwin()
                    .orElseThrow(() -> new IllegalArgumentException(word + ": there is no recovery form")));
        }
        return codes;
    }

    Map<String, String> choices(String name) {
        if (!choices.containsKey(name)) {
            throw new IllegalArgumentException("no such choices: " + name);
        }
        return choices.get(name);
    }

    List<String> unitTypeCodes() {
        return unitTypeCodes;
    }
}
