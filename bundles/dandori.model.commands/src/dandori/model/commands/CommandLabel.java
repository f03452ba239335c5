package dandori.model.commands;

import java.util.List;

/**
 * What an edit is called in "Undo …": a code the user interface words, and what the wording needs.
 *
 * @param code      the meaning, for example {@code renameUnit}
 * @param arguments texts in the order the command's class tells
 */
public record CommandLabel(String code, List<String> arguments) {

    public CommandLabel {
        arguments = List.copyOf(arguments);
    }

    /** A label of a code and its arguments. */
    public static CommandLabel of(String code, String... arguments) {
        return new CommandLabel(code, List.of(arguments));
    }
}
