package dandori.documents.content;

/**
 * Which units a document is about.
 *
 * @param unit   path of the unit it is about; empty for the whole definition
 * @param levels how many levels below that unit are shown, at least 1; below the uppermost units for the whole
 */
public record Scope(String unit, int levels) {

    /** As deep as the definition goes. */
    public static final int ALL_LEVELS = Integer.MAX_VALUE;
    /** The whole definition. */
    public static final Scope WHOLE = new Scope("", ALL_LEVELS);

    public Scope {
        if (levels < 1) {
            throw new IllegalArgumentException("A document shows at least one level, not " + levels);
        }
    }

    /** A unit with everything below it; the whole definition for an empty path. */
    public static Scope of(String unit) {
        return new Scope(unit, ALL_LEVELS);
    }

    /** Whether every level is shown. */
    public boolean isDeep() {
        return levels == ALL_LEVELS;
    }

    /** Whether a unit inside is on a level that is shown. */
    public boolean shows(String path) {
        int top = unit.isEmpty() ? 1 : depth(unit);
        return isDeep() || depth(path) - top <= levels;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(letter -> letter == '/').count();
    }
}
