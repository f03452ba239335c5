package dandori.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dandori ctl}: the operator's verbs. */
@Command(name = "ctl", mixinStandardHelpOptions = true, subcommands = { CtlRegisterCommand.class,
        CtlStatusCommand.class, CtlHoldCommand.class, CtlReleaseHoldCommand.class, CtlInterruptCommand.class,
        CtlKillCommand.class, CtlSuspendCommand.class, CtlResumeJobnetCommand.class, CtlCancelCommand.class,
        CtlRerunCommand.class, CtlChangeStatusCommand.class, CtlChangePlanCommand.class, CtlEventCommand.class })
final class CtlCommand implements Runnable {

    @ParentCommand
    private DandoriCommand dandori;
    @Spec
    private CommandSpec spec;

    Console console() {
        return dandori.console();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), console().texts().get("no_word"));
    }
}
