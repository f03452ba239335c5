package dandori.unitdef.problem;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** The file cannot be used as it is. */
    ERROR,
    /** The file can be used; something in it is ignored, tolerated or doubtful. */
    WARNING;

    /** The lower-case word used in JSON output ({@code cli.md}, {@code validate}). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
