package dandori.app.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import picocli.CommandLine.Parameters;

import dandori.operations.Command;
import dandori.operations.Command.Verb;

/** {@code dandori ctl event}: something has happened at the site. */
@picocli.CommandLine.Command(name = "event", mixinStandardHelpOptions = true)
final class CtlEventCommand extends CtlVerb {

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "ctl.event.name")
    private String name;
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", descriptionKey = "ctl.event.value")
    private List<String> values = List.of();

    @Override
    String word() {
        return "event";
    }

    @Override
    boolean needsService() {
        return true;
    }

    @Override
    int act(SiteAccess access) {
        Map<String, String> carried = new TreeMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals <= 0) {
                throw new CommandFailure(ExitCode.USAGE, console().texts().get("ctl_badPair", value));
            }
            carried.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return perform(access, new Command(Verb.EVENT, name, null, carried, who()));
    }
}
