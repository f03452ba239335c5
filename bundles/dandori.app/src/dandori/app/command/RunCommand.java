package dandori.app.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import dandori.app.composition.Definitions;
import dandori.app.composition.RunRequest;
import dandori.engine.definition.RootJobnet;
import dandori.model.Definition;
import dandori.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori run FILE UNIT}: registers a root jobnet for immediate execution and sees it to its end. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "run.unit")
    private String unit;
    @Option(names = "--variable", paramLabel = "NAME=VALUE", descriptionKey = "run.variable")
    private List<String> variables = List.of();
    @Option(names = "--agent", paramLabel = "NAME=local", descriptionKey = "run.agent")
    private List<String> agents = List.of();
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Override
    public Integer call() {
        RunRequest request = new RunRequest(variables(), localAgents());
        DefinitionFile file = readable();
        try (Operation operation = new Operation(dandori.console(), json, site, "run")) {
            Definition definition = Definitions.load(file.source());
            RootJobnet root = resolved(operation.runtime().resolve(file.source(), definition, unit, request));
            operation.takeUp();
            operation.start();
            long number = operation.runtime().register(root, file.source(), request).join();
            int code = operation.await(Set.of(number));
            tellOpen(operation);
            return code;
        }
    }

    private DefinitionFile readable() {
        DefinitionFile file = DefinitionFile.read(path, charset, dandori.console());
        file.problems().forEach(problem -> dandori.console().plainMessage(file.line(problem, dandori.console())));
        if (file.hasErrors()) {
            throw new CommandFailure(ExitCode.REFUSED, dandori.console().texts().get("file_refused", path));
        }
        return file;
    }

    private RootJobnet resolved(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.root();
        }
        ((Resolution.Refused) resolution).refusals()
                .forEach(refusal -> dandori.console().plainMessage(path + ": " + dandori.console().texts()
                        .refusal(refusal)));
        throw new CommandFailure(ExitCode.REFUSED, dandori.console().texts().get("jobnet_refused", unit));
    }

    private void tellOpen(Operation operation) {
        List<String> open = operation.runtime().engine().ask(engine -> engine.openGenerations().stream()
                .map(generation -> generation.root() + " " + generation.executionId()).toList()).join();
        if (!open.isEmpty()) {
            dandori.console().message("still_open", String.join(", ", open));
        }
    }

    private Map<String, String> variables() {
        Map<String, String> values = new TreeMap<>();
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            if (equals <= 0) {
                throw new CommandFailure(ExitCode.USAGE, dandori.console().texts().get("bad_variable", variable));
            }
            values.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return values;
    }

    private Set<String> localAgents() {
        Set<String> names = new HashSet<>();
        for (String agent : agents) {
            if (!agent.endsWith("=local") || agent.startsWith("=")) {
                throw new CommandFailure(ExitCode.USAGE, dandori.console().texts().get("bad_agent", agent));
            }
            names.add(agent.substring(0, agent.length() - "=local".length()));
        }
        return names;
    }
}
