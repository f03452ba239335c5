package dandori.documents.canvas;

import dandori.diagram.theme.Rgb;

/**
 * What text looks like.
 *
 * @param size    height of the em square, points
 * @param heading whether it is set in the face of headings
 * @param colour  of the letters
 */
public record Lettering(double size, boolean heading, Rgb colour) {

    /** In the face of values. */
    public static Lettering plain(double size, Rgb colour) {
        return new Lettering(size, false, colour);
    }

    /** In the face of headings. */
    public static Lettering heading(double size, Rgb colour) {
        return new Lettering(size, true, colour);
    }

    /** The same in another colour. */
    public Lettering in(Rgb other) {
        return new Lettering(size, heading, other);
    }
}
