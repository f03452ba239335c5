package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl suspend}: no generation of a root jobnet begins any more. */
@Command(name = "suspend", mixinStandardHelpOptions = true)
final class CtlSuspendCommand extends CtlUnitVerb {

    CtlSuspendCommand() {
        super("suspend", Verb.SUSPEND, false);
    }
}
