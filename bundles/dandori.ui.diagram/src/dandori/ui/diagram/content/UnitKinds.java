package dandori.ui.diagram.content;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import dandori.diagram.UnitKind;
import dandori.diagram.UnitLabel;
import dandori.model.Unit;
import dandori.model.UnitSettings;

/** Which icon a unit of the model has. */
public final class UnitKinds {

    private UnitKinds() {
    }

    /** The kind of a unit. */
    public static UnitKind of(Unit unit) {
        boolean planning = unit.getType().equals("g")
                && UnitSettings.is(unit, "gty", "p");
        return planning ? UnitKind.PLANNING_GROUP : UnitKind.of(unit.getType());
    }

    static DiagramUnit drawn(String id, Unit unit, Cell cell, UnitLabel label) {
        return new DiagramUnit(id, of(unit), UnitKind.recovery(unit.getType()), cell, label);
    }
}
