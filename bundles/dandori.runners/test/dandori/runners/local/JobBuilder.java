package dandori.runners.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command;
import dandori.engine.definition.JobWork.Output;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;

/** Builds orders for tests. */
final class JobBuilder {

    private final Command command;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private String environmentFile;
    private String workPath;
    private String input;
    private Output output;
    private Output error;

    private JobBuilder(Command command) {
        this.command = command;
    }

    static JobBuilder program(String file, String... arguments) {
        return new JobBuilder(new Command.Program(file, List.copyOf(Arrays.asList(arguments))));
    }

    static JobBuilder shell(String text) {
        return new JobBuilder(new Command.ShellText(text));
    }

    JobBuilder with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    JobBuilder variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    JobBuilder environmentFile(String file) {
        environmentFile = file;
        return this;
    }

    JobBuilder in(String directory) {
        workPath = directory;
        return this;
    }

    JobBuilder input(String file) {
        input = file;
        return this;
    }

    JobBuilder output(String file, boolean append) {
        output = new Output(file, append);
        return this;
    }

    JobBuilder error(String file, boolean append) {
        error = new Output(file, append);
        return this;
    }

    AttemptOrder as(AttemptId id) {
        JobWork work = new JobWork(command, environment, Optional.ofNullable(environmentFile),
                Optional.ofNullable(workPath), Optional.ofNullable(input), Optional.ofNullable(output),
                Optional.ofNullable(error));
        return new AttemptOrder(id, work, variables);
    }
}
