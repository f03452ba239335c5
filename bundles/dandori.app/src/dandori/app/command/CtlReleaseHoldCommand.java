package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl release-hold}: lets a held unit go on. */
@Command(name = "release-hold", mixinStandardHelpOptions = true)
final class CtlReleaseHoldCommand extends CtlUnitVerb {

    CtlReleaseHoldCommand() {
        super("release-hold", Verb.RELEASE_HOLD, true);
    }
}
