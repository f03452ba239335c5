package dandori.diagram.theme;

import java.util.Locale;

/**
 * An opaque sRGB colour.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Rgb(int red, int green, int blue) {

    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    public Rgb {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("colour part out of 0-255: " + red + "," + green + "," + blue);
        }
    }

    /** Reads {@code #RRGGBB}; anything else is an {@link IllegalArgumentException}. */
    public static Rgb of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a #RRGGBB colour: " + hex);
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        String digits = "000000" + Integer.toHexString(red << 16 | green << 8 | blue);
        return "#" + digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT);
    }

    /** This colour with {@code share} (0–1) of the other mixed in. */
    public Rgb mixed(Rgb other, double share) {
        return new Rgb(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    private static int part(int mine, int theirs, double share) {
        return (int) Math.round(mine + (theirs - mine) * share);
    }

    /** Relative luminance, 0 (black) to 1 (white), as WCAG 2.1 defines it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Contrast ratio with another colour, 1 (same) to 21 (black on white), as WCAG 2.1 defines it. */
    public double contrast(Rgb other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }
}
