package dandori.unitdef.syntax;

import java.util.Objects;
import java.util.Optional;

/**
 * A parameter that is new, or changed.
 *
 * @param origin the parameter it was, whose indentation and comments it keeps; empty for a new one
 * @param key the key
 * @param value the value as it is to be written between {@code =} and {@code ;}
 */
public record ParameterDraft(Optional<ParameterNode> origin, String key, String value) implements ParameterContent {

    public ParameterDraft {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
    }

    /** A new parameter. */
    public static ParameterDraft of(String key, String value) {
        return new ParameterDraft(Optional.empty(), key, value);
    }

    /** A parameter with another value. */
    public static ParameterDraft changed(ParameterNode origin, String value) {
        return new ParameterDraft(Optional.of(origin), origin.key(), value);
    }
}
