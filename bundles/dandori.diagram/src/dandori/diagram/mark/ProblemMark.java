package dandori.diagram.mark;

import dandori.diagram.draw.Drawing;
import java.util.Locale;

/** What the checks say about the definition of a unit. */
public enum ProblemMark implements Mark {
    /** It cannot run like this. */
    ERROR,
    /** It can run, but something deserves a look. */
    ADVICE;

    @Override
    public String key() {
        return "problem-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Drawing badge() {
        return Badges.of(this);
    }
}
