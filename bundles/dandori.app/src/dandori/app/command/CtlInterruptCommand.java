package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl interrupt}: nothing new starts; running jobs finish. */
@Command(name = "interrupt", mixinStandardHelpOptions = true)
final class CtlInterruptCommand extends CtlUnitVerb {

    CtlInterruptCommand() {
        super("interrupt", Verb.INTERRUPT, true);
    }
}
