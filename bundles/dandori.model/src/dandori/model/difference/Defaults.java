package dandori.model.difference;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import dandori.unitdef.catalogue.Parameter;

/** What the catalogue's default values mean, each worked out once. */
final class Defaults {

    private final Map<Place, Optional<String>> known = new ConcurrentHashMap<>();

    private record Place(String key, String unitType) {
    }

    /** The meaning of a parameter's default for units of a type; null when it has none there. */
    String of(Parameter parameter, String unitType, UnaryOperator<String> meaning) {
        Place place = new Place(parameter.key(), unitType);
        Optional<String> found = known.get(place);
        if (found == null) {
            found = parameter.appliesTo(unitType) ? parameter.defaultValue(unitType).map(meaning) : Optional.empty();
            known.put(place, found);
        }
        return found.orElse(null);
    }
}
