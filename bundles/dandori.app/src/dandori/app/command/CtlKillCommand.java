package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl kill}: kills a job, or everything in a jobnet. */
@Command(name = "kill", mixinStandardHelpOptions = true)
final class CtlKillCommand extends CtlUnitVerb {

    CtlKillCommand() {
        super("kill", Verb.KILL, true);
    }
}
