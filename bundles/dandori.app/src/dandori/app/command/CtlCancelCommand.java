package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl cancel}: ends the registration of a root jobnet. */
@Command(name = "cancel", mixinStandardHelpOptions = true)
final class CtlCancelCommand extends CtlUnitVerb {

    CtlCancelCommand() {
        super("cancel", Verb.CANCEL, false);
    }
}
