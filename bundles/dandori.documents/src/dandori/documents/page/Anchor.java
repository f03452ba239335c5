package dandori.documents.page;

/**
 * A place on a sheet that links lead to.
 *
 * @param name section id, or {@code unit:} with the path of a unit
 * @param y    points from the top
 */
public record Anchor(String name, double y) {

    private static final String UNIT = "unit:";

    /** The name of the place where a unit is shown. */
    public static String unit(String path) {
        return UNIT + path;
    }
}
