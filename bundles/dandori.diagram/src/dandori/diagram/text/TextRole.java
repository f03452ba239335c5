package dandori.diagram.text;

import java.util.Locale;

/** What a text is for, which decides its size; sizes in pixels at 100 % zoom. */
public enum TextRole {
    /** Name of a unit. */
    NAME(12, 14, true),
    /** Name of a unit that is too long for {@link #NAME}. */
    LONG_NAME(10, 12, true),
    /** Type of a unit, above its name. */
    CAPTION(9, 11, false),
    /** Agent, comment or figures of a run, at the foot of a unit. */
    DETAIL(10, 12, false),
    /** Zone letters and numbers at the frame. */
    ZONE(10, 12, false),
    /** Heading of a picture. */
    TITLE(15, 20, true);

    private final double size;
    private final double lineHeight;
    private final boolean bold;

    TextRole(double size, double lineHeight, boolean bold) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.bold = bold;
    }

    /** Height of the em square. */
    public double size() {
        return size;
    }

    /** Distance from one base line to the next. */
    public double lineHeight() {
        return lineHeight;
    }

    public boolean bold() {
        return bold;
    }

    /** Stable name in lower case with hyphens, for style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
