package dandori.unitdef.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All unit types and parameters, in the order in which property pages and documents show them. Immutable; a key that
 * is not here is unknown and is kept as it stands (definitions.md §2.2).
 */
public final class Catalogue {

    private final Map<String, UnitType> unitTypes;
    private final Map<String, Parameter> parameters;

    Catalogue(Collection<UnitType> unitTypes, Collection<Parameter> parameters) {
        Map<String, UnitType> types = new LinkedHashMap<>();
        for (UnitType type : unitTypes) {
            types.put(type.code(), type);
        }
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            byKey.put(parameter.key(), parameter);
        }
        this.unitTypes = Collections.unmodifiableMap(types);
        this.parameters = Collections.unmodifiableMap(byKey);
    }

    /** The catalogue that comes with the program; read once, when first asked for. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The parameter with that key. */
    public Optional<Parameter> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** Every parameter. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameters that apply to units of that type; empty when there is no such type. */
    public List<Parameter> parameters(String unitType) {
        return parameters.values().stream().filter(parameter -> parameter.appliesTo(unitType)).toList();
    }

    /** The unit type with that code. */
    public Optional<UnitType> unitType(String code) {
        return Optional.ofNullable(unitTypes.get(code));
    }

    /** Every unit type; a recovery type follows its ordinary one. */
    public List<UnitType> unitTypes() {
        return List.copyOf(unitTypes.values());
    }

    /** Holds the standard catalogue once the class is first used. */
    private static final class Standard {
        private static final Catalogue CATALOGUE = CatalogueReader.standard();
    }
}
