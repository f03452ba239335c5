package dandori.model.difference;

import java.util.List;
import java.util.Optional;

import dandori.model.difference.Change.Kind;
import dandori.unitdef.syntax.UnitNode;

/**
 * Everything that differs in one unit.
 *
 * @param before the unit before, empty when it was added
 * @param after the unit after, empty when it was removed
 * @param changes what differs, never empty; for an added or removed unit that alone
 */
public record UnitDifference(Optional<UnitNode> before, Optional<UnitNode> after, List<Change> changes) {

    /** The permission in the unit's header. */
    public static final String PERMISSION = "unit.permission";
    /** The JP1 user in the unit's header. */
    public static final String OWNER = "unit.owner";
    /** The resource group in the unit's header. */
    public static final String RESOURCE_GROUP = "unit.resourceGroup";
    /** The order of the units inside. */
    public static final String UNIT_ORDER = "unit.order";
    /** The order of the parameters. */
    public static final String PARAMETER_ORDER = "unit.parameterOrder";

    public UnitDifference {
        changes = List.copyOf(changes);
    }

    /** The path after, or before when the unit was removed. */
    public String path() {
        return after.or(() -> before).orElseThrow().path();
    }

    /** Whether there was no such unit. */
    public boolean isAdded() {
        return before.isEmpty();
    }

    /** Whether there is no such unit any more. */
    public boolean isRemoved() {
        return after.isEmpty();
    }

    /** Whether the unit stands elsewhere or has another name. */
    public boolean isMoved() {
        return changes.get(0).kind() == Kind.MOVED;
    }
}
