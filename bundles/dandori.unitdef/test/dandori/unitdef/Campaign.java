package dandori.unitdef;

/** How thorough the tests are: a sample in ordinary runs, everything with {@code -Ddandori.long=true}. */
public final class Campaign {

    private Campaign() {
    }

    /** One of two sizes. */
    public static int size(int ordinary, int thorough) {
        return Boolean.getBoolean("dandori.long") ? thorough : ordinary;
    }
}
