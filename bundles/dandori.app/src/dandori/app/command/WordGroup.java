package dandori.app.command;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that needs another one behind it. */
abstract class WordGroup implements Runnable {

    @Spec
    private CommandSpec spec;

    abstract Console console();

    /** The words that may follow this one. */
    abstract List<Class<?>> words();

    /**
     * Describes to the parser which words follow: the one that was typed, for describing all takes longer than most take
     * to do. Help, and the refusal of a word that does not exist, know all of them.
     *
     * @param typed what was typed after this word
     */
    final void describe(List<String> typed) {
        List<Class<?>> meant = words().stream().filter(word -> !typed.isEmpty() && name(word).equals(typed.get(0)))
                .toList();
        for (Class<?> word : meant.isEmpty() ? words() : meant) {
            var line = new CommandLine(word);
            spec.addSubcommand(name(word), line);
            if (line.getCommand() instanceof WordGroup group) {
                group.describe(typed.stream().skip(1).toList());
            }
        }
    }

    @Override
    public final void run() {
        throw new ParameterException(spec.commandLine(), console().texts().get("no_word"));
    }

    private static String name(Class<?> word) {
        return word.getAnnotation(Command.class).name();
    }
}
