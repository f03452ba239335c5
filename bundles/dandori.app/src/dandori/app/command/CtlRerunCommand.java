package dandori.app.command;

import java.util.Locale;
import java.util.Set;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dandori.operations.Command;

/** {@code dandori ctl rerun}: runs parts of an ended generation once more. */
@picocli.CommandLine.Command(name = "rerun", mixinStandardHelpOptions = true)
final class CtlRerunCommand extends CtlVerb {

    private static final Set<String> FROM = Set.of("failed", "after-failed", "top", "warnings", "here", "next",
            "only");

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "ctl.unit")
    private String unit;
    @Option(names = "--from", required = true, paramLabel = "failed|after-failed|top|warnings|here|next|only", descriptionKey = "ctl.rerun.from")
    private String from;
    @Option(names = "--generation", paramLabel = "ID", descriptionKey = "ctl.generation")
    private String generation;
    @Option(names = "--hold", descriptionKey = "ctl.rerun.hold")
    private boolean hold;
    @Option(names = "--preview", descriptionKey = "ctl.rerun.preview")
    private boolean preview;

    @Override
    String word() {
        return "rerun";
    }

    @Override
    boolean needsService() {
        return true;
    }

    @Override
    int act(SiteAccess access) {
        if (!FROM.contains(from)) {
            throw new CommandFailure(ExitCode.USAGE, console().texts().get("ctl_badFrom", from));
        }
        String name = from.replace('-', '_').toUpperCase(Locale.ROOT);
        Command command = Command.rerun(unit, generation, name, hold, who());
        if (!preview) {
            return perform(access, command);
        }
        tell(unit, allowed(access.operator(), access.operator().verdict(command)));
        return ExitCode.NORMAL;
    }
}
