package dandori.engine.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a job starts. Paths are as written in the definition: relative ones are taken from the work path.
 *
 * @param command shell text or a program with its arguments
 * @param environment variables added to the scheduler's own, in definition order ({@code env})
 * @param environmentFile file of further {@code NAME=VALUE} lines, read before {@code environment} ({@code ev})
 * @param workPath working directory; empty: the site's {@code work/}
 * @param input file for standard input; empty: nothing to read
 * @param output where standard output goes; empty: the site's log of the attempt
 * @param error where standard error goes; empty: the site's log of the attempt
 */
public record JobWork(Command command, Map<String, String> environment, Optional<String> environmentFile,
        Optional<String> workPath, Optional<String> input, Optional<Output> output, Optional<Output> error) {

    /** {@code te}: text for {@code /bin/sh}, or {@code sc} + {@code prm}: a program and its words, started directly. */
    public sealed interface Command {
        record ShellText(String text) implements Command {
        }

        record Program(String file, List<String> arguments) implements Command {
            public Program {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /** A file, truncated ({@code new}) or appended to ({@code add}). */
    public record Output(String file, boolean append) {
    }
}
