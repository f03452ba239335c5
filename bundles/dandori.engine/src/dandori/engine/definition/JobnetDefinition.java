package dandori.engine.definition;

import java.util.List;

/**
 * A jobnet: units and the relations between them.
 *
 * @param name name inside the upper unit
 * @param recovery whether it is a recovery unit
 * @param hold whether it is held when its turn comes
 * @param units the units directly inside, in display order
 * @param relations predecessor → successor pairs; both names exist in {@code units}, and there is no cycle
 */
public record JobnetDefinition(String name, boolean recovery, boolean hold, List<UnitDefinition> units,
        List<RelationDefinition> relations) implements UnitDefinition {

    public JobnetDefinition {
        units = List.copyOf(units);
        relations = List.copyOf(relations);
    }
}
