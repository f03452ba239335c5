package dandori.engine.run;

import java.util.List;

/**
 * What a rerun would do.
 *
 * @param verdict whether it is allowed, or why not
 * @param units absolute paths of the units that would have their turn once more, in display order; empty when refused
 */
public record RerunPreview(OperationVerdict verdict, List<String> units) {

    public RerunPreview {
        units = List.copyOf(units);
    }
}
