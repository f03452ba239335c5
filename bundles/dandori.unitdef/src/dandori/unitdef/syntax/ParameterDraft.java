package dandori.unitdef.syntax;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.text.SourceText;
import java.util.List;
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

    /**
     * Whether the text, once written, would be read again as this one parameter. A value with a semicolon, a line break
     * or a quotation mark in the wrong place would not: it belongs into a quoted string first.
     */
    public boolean readsBack() {
        Parser.Parsed parsed = Parser.parse(SourceText.of("unit=u;\n{\n" + key + '=' + value + ";\n}\n"));
        List<ParameterNode> read = parsed.problems().stream().anyMatch(Problem::isError)
                ? List.of()
                : parsed.tree().units().get(0).parameters();
        return read.size() == 1 && read.get(0).key().equals(key) && read.get(0).value().equals(value);
    }
}
