package dandori.excel.table;

import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;

/** One line of a table: what in the definitions it shows. */
public sealed interface Line {

    /** The unit, or the one that the relation, rule or day belongs to. */
    UnitNode unit();

    /** Its path, made unique where a wrong file has two units of one path. */
    String path();

    /**
     * A unit.
     *
     * @param upper path of the unit it stands in, {@code /} at the top
     * @param position where its icon stands, {@code +H+V}; empty when nothing says so
     */
    record OfUnit(UnitNode unit, String path, String upper, String position) implements Line {
    }

    /** A relation of a jobnet. */
    record OfRelation(UnitNode unit, String path, ParameterNode parameter, RelationValue relation) implements Line {
    }

    /** A schedule rule: all parameters of one number. */
    record OfRule(UnitNode unit, String path, String rule) implements Line {
    }

    /** A day of a calendar. */
    record OfDay(UnitNode unit, String path, ParameterNode parameter) implements Line {
    }
}
