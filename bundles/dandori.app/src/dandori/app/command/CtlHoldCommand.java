package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl hold}: has a unit held when its turn comes. */
@Command(name = "hold", mixinStandardHelpOptions = true)
final class CtlHoldCommand extends CtlUnitVerb {

    CtlHoldCommand() {
        super("hold", Verb.HOLD, true);
    }
}
