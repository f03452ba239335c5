package dandori.diagram.text;

import java.util.HashMap;
import java.util.Map;

/** How wide a text will be drawn; a back end answers from its own font so that all break lines alike. */
@FunctionalInterface
public interface TextMeasure {
    /** Width in pixels at 100 % zoom; must not depend on anything but its arguments. */
    double width(String text, TextRole role);

    /** A measure that asks {@code measure} once per text and remembers; for one thread. */
    static TextMeasure remembering(TextMeasure measure) {
        Map<TextRole, Map<String, Double>> known = new HashMap<>();
        return (text, role) -> known.computeIfAbsent(role, any -> new HashMap<>())
                .computeIfAbsent(text, any -> measure.width(text, role));
    }
}
