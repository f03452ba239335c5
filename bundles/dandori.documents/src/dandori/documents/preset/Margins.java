package dandori.documents.preset;

/**
 * What is left free at the edges of a page, millimetres.
 *
 * @param top    above the head block
 * @param right  beside the text
 * @param bottom below the foot
 * @param left   beside the text; more of it lets pages be filed
 */
public record Margins(int top, int right, int bottom, int left) {

    /** Less than this no printer prints. */
    public static final int LEAST = 4;
    /** More than this leaves no room for a table. */
    public static final int MOST = 60;
    /** Those of documents for which nothing else is said. */
    public static final Margins USUAL = new Margins(8, 10, 5, 10);

    private static final int EDGES = 4;

    public Margins {
        for (int edge : new int[]{ top, right, bottom, left }) {
            if (edge < LEAST || edge > MOST) {
                throw new IllegalArgumentException("A margin has " + LEAST + " to " + MOST + " mm, not " + edge);
            }
        }
    }

    /**
     * The margins a text such as {@code 8,10,5,25} tells: above, right, below, left.
     *
     * @throws IllegalArgumentException when it tells none
     */
    public static Margins of(String text) {
        String[] edges = text.strip().split("\\s*,\\s*");
        if (edges.length != EDGES) {
            throw new IllegalArgumentException(text);
        }
        return new Margins(Integer.parseInt(edges[0]), Integer.parseInt(edges[1]), Integer.parseInt(edges[2]),
                Integer.parseInt(edges[3]));
    }

    /** The text that tells them. */
    @Override
    public String toString() {
        return top + "," + right + "," + bottom + "," + left;
    }
}
