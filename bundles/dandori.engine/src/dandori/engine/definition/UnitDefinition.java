package dandori.engine.definition;

/**
 * One unit as the engine runs it: checked, resolved and immutable. Nothing in here refers to the file it came from.
 */
public sealed interface UnitDefinition
        permits
        JobnetDefinition,
        JobDefinition,
        OrDefinition,
        JudgmentDefinition,
        EventDefinition,
        SendDefinition,
        ConnectorDefinition {

    /** Name inside the upper unit; unique among its siblings. */
    String name();

    /** Whether this is a recovery unit: it runs only after a predecessor ended in the abnormal class. */
    boolean recovery();

    /** Whether the unit is held when its turn comes, until an operator releases it. */
    boolean hold();
}
