package dandori.app.command;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dandori ctl}: the operator's verbs. */
@Command(name = "ctl", mixinStandardHelpOptions = true)
final class CtlCommand extends WordGroup {

    @ParentCommand
    private DandoriCommand dandori;

    @Override
    Console console() {
        return dandori.console();
    }

    @Override
    List<Class<?>> words() {
        return List.of(CtlRegisterCommand.class, CtlStatusCommand.class, CtlHoldCommand.class,
                CtlReleaseHoldCommand.class, CtlInterruptCommand.class, CtlKillCommand.class, CtlSuspendCommand.class,
                CtlResumeJobnetCommand.class, CtlCancelCommand.class, CtlRerunCommand.class,
                CtlChangeStatusCommand.class, CtlChangePlanCommand.class, CtlEventCommand.class);
    }
}
