package dandori.diagram.draw;

import java.util.List;

/** How a line is broken; ends and corners of lines are always round. */
public enum Dash {
    SOLID(List.of()), DASHED(List.of(5.0, 4.0)), DOTTED(List.of(0.1, 3.5));

    private final List<Double> pattern;

    Dash(List<Double> pattern) {
        this.pattern = pattern;
    }

    /** Lengths of stroke and gap in turn, pixels before scaling; empty for an unbroken line. */
    public List<Double> pattern() {
        return pattern;
    }
}
