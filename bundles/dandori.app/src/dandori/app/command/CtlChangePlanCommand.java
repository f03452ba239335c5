package dandori.app.command;

import java.time.Instant;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dandori.operations.Command;
import dandori.operations.Command.Verb;

/** {@code dandori ctl change-plan}: moves, prohibits, restores the next run, or adds one. */
@picocli.CommandLine.Command(name = "change-plan", mixinStandardHelpOptions = true)
final class CtlChangePlanCommand extends CtlVerb {

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "ctl.unit")
    private String unit;
    @ArgGroup(multiplicity = "1")
    private Change change;
    @Option(names = "--generation", paramLabel = "ID", descriptionKey = "ctl.generation")
    private String generation;

    /** One of these. */
    private static final class Change {
        @Option(names = "--at", paramLabel = "TIME", required = true, descriptionKey = "ctl.changePlan.at")
        private String at;
        @Option(names = "--add", paramLabel = "TIME", required = true, descriptionKey = "ctl.changePlan.add")
        private String add;
        @Option(names = "--prohibit", required = true, descriptionKey = "ctl.changePlan.prohibit")
        private boolean prohibit;
        @Option(names = "--restore", required = true, descriptionKey = "ctl.changePlan.restore")
        private boolean restore;
    }

    @Override
    String word() {
        return "change-plan";
    }

    @Override
    boolean needsService() {
        return false;
    }

    @Override
    int act(SiteAccess access) {
        return perform(access, command());
    }

    private Command command() {
        if (change.at != null) {
            return Command.plan(Verb.MOVE, unit, time(change.at), who());
        }
        if (change.add != null) {
            return Command.plan(Verb.ADD, unit, time(change.add), who());
        }
        return Command.of(change.prohibit ? Verb.PROHIBIT : Verb.RESTORE, unit, generation, who());
    }

    private Instant time(String text) {
        return SiteTimes.instant(text).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, console().texts().get("ctl_badTime", text)));
    }
}
