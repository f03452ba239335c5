package dandori.operations;

import java.util.List;

/**
 * Why something is not done.
 *
 * @param code what is wrong, by meaning; {@link Operator#say} words it
 * @param arguments what the wording needs
 */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
