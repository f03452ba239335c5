package dandori.model.difference;

/**
 * What units inside a unit are called when two files are compared: a unit that was renamed is to have the same token in
 * both, so that relations and positions that name it are found the same.
 */
@FunctionalInterface
public interface Naming {

    /** The names as they are written. */
    Naming PLAIN = (unit, name) -> name;

    /** The token that stands for a unit of this name in {@code unit}, whether there is one or not. */
    String token(PlacedUnit unit, String name);
}
