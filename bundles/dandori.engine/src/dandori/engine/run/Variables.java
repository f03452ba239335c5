package dandori.engine.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command;
import dandori.engine.definition.JobWork.Output;

/**
 * Macro variables that got their values while the generation ran (definitions.md §6.8). A name without a value stays as
 * it is written.
 */
final class Variables {

    private static final Pattern NAME = Pattern.compile("\\?(AJS2[A-Z0-9.]{1,58})\\?");

    static String fill(Map<String, String> values, String text) {
        if (values.isEmpty() || text.indexOf('?') < 0) {
            return text;
        }
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    static Optional<String> fill(Map<String, String> values, Optional<String> text) {
        return text.map(written -> fill(values, written));
    }

    static JobWork fill(Map<String, String> values, JobWork work) {
        if (values.isEmpty()) {
            return work;
        }
        Map<String, String> environment = new LinkedHashMap<>();
        work.environment().forEach((name, value) -> environment.put(name, fill(values, value)));
        return new JobWork(fill(values, work.command()), environment, fill(values, work.environmentFile()),
                fill(values, work.workPath()), fill(values, work.input()), output(values, work.output()),
                output(values, work.error()));
    }

    private static Command fill(Map<String, String> values, Command command) {
        if (command instanceof Command.ShellText shell) {
            return new Command.ShellText(fill(values, shell.text()));
        }
        var program = (Command.Program) command;
        return new Command.Program(fill(values, program.file()),
                program.arguments().stream().map(argument -> fill(values, argument)).toList());
    }

    private static Optional<Output> output(Map<String, String> values, Optional<Output> output) {
        return output.map(to -> new Output(fill(values, to.file()), to.append()));
    }

    private Variables() {
    }
}
