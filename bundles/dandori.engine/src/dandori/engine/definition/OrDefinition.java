package dandori.engine.definition;

/** An OR job: starts its successors at the first predecessor that ends normally or with warning. */
public record OrDefinition(String name, boolean recovery, boolean hold) implements UnitDefinition {
}
