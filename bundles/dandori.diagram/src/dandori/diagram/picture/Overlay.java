package dandori.diagram.picture;

import dandori.diagram.DiagramRelation;
import dandori.diagram.mark.ChangeMark;
import java.util.Map;

/**
 * What is laid over a picture.
 *
 * @param units by unit id; units without an entry are shown as defined
 * @param relations changed relations
 */
public record Overlay(Map<String, UnitOverlay> units, Map<DiagramRelation, ChangeMark> relations) {
    /** Nothing. */
    public static final Overlay NONE = new Overlay(Map.of(), Map.of());

    public Overlay {
        units = Map.copyOf(units);
        relations = Map.copyOf(relations);
    }

    /** What is laid over the unit. */
    public UnitOverlay of(String unitId) {
        return units.getOrDefault(unitId, UnitOverlay.NONE);
    }
}
