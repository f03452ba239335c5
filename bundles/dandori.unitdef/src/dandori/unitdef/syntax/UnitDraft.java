package dandori.unitdef.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit that is new, or changed. The parameters and units are all it is to have: what is not named is dropped.
 *
 * @param origin the unit it was, whose text it keeps where nothing changed; empty for a new one
 * @param attributes what stands in the header
 * @param parameters the parameters, in order
 * @param units the child units, in order
 */
public record UnitDraft(Optional<UnitNode> origin, UnitAttributes attributes, List<ParameterContent> parameters,
        List<UnitContent> units) implements UnitContent {

    public UnitDraft {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(attributes);
        parameters = List.copyOf(parameters);
        units = List.copyOf(units);
    }

    /** A new unit. */
    public static UnitDraft of(UnitAttributes attributes, List<ParameterContent> parameters, List<UnitContent> units) {
        return new UnitDraft(Optional.empty(), attributes, parameters, units);
    }

    /** A unit as it stands, open for changes. */
    public static UnitDraft from(UnitNode origin) {
        return new UnitDraft(Optional.of(origin), origin.attributes(), List.copyOf(origin.parameters()),
                List.copyOf(origin.units()));
    }
}
