package dandori.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import picocli.CommandLine.Option;

/** What is given with a root jobnet that is to run: variables, and agents mapped to this machine. */
final class RunOptions {

    @Option(names = "--variable", paramLabel = "NAME=VALUE", descriptionKey = "run.variable")
    private List<String> variables = List.of();
    @Option(names = "--agent", paramLabel = "NAME=local", descriptionKey = "run.agent")
    private List<String> agents = List.of();

    Map<String, String> variables(Console console) {
        Map<String, String> values = new TreeMap<>();
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            if (equals <= 0) {
                throw new CommandFailure(ExitCode.USAGE, console.texts().get("bad_variable", variable));
            }
            values.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return values;
    }

    Set<String> localAgents(Console console) {
        Set<String> names = new HashSet<>();
        for (String agent : agents) {
            if (!agent.endsWith("=local") || agent.startsWith("=")) {
                throw new CommandFailure(ExitCode.USAGE, console.texts().get("bad_agent", agent));
            }
            names.add(agent.substring(0, agent.length() - "=local".length()));
        }
        return names;
    }
}
