package dandori.app.command;

import java.util.Locale;
import java.util.Set;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dandori.operations.Command;

/** {@code dandori ctl change-status}: changes the state of a job. */
@picocli.CommandLine.Command(name = "change-status", mixinStandardHelpOptions = true)
final class CtlChangeStatusCommand extends CtlVerb {

    private static final Set<String> STATES = Set.of("NORMAL", "WARNING", "ABNORMAL", "FAILED_TO_START", "BYPASSED",
            "BY_CODE");

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "ctl.unit")
    private String unit;
    @Parameters(index = "1", paramLabel = "STATE", descriptionKey = "ctl.changeStatus.state")
    private String state;
    @Option(names = "--rc", paramLabel = "N", descriptionKey = "ctl.changeStatus.rc")
    private Integer code;
    @Option(names = "--generation", paramLabel = "ID", descriptionKey = "ctl.generation")
    private String generation;

    @Override
    String word() {
        return "change-status";
    }

    @Override
    boolean needsService() {
        return true;
    }

    @Override
    int act(SiteAccess access) {
        String name = state.replace('-', '_').toUpperCase(Locale.ROOT);
        if (!STATES.contains(name)) {
            throw new CommandFailure(ExitCode.USAGE, console().texts().get("ctl_badState", state));
        }
        return perform(access, Command.changeStatus(unit, generation, name, code, who()));
    }
}
