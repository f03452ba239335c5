package dandori.app.command;

import picocli.CommandLine.Command;

import dandori.operations.Command.Verb;

/** {@code dandori ctl resume-jobnet}: generations of a suspended root jobnet begin again. */
@Command(name = "resume-jobnet", mixinStandardHelpOptions = true)
final class CtlResumeJobnetCommand extends CtlUnitVerb {

    CtlResumeJobnetCommand() {
        super("resume-jobnet", Verb.RESUME, false);
    }
}
