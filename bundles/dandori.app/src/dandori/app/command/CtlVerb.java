package dandori.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import dandori.operations.Command;
import dandori.operations.Operator;
import dandori.operations.Verdict;

/** What all verbs of {@code dandori ctl} have in common. */
abstract class CtlVerb implements Callable<Integer> {

    @ParentCommand
    private CtlCommand ctl;
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private SiteOptions site = new SiteOptions();

    final Console console() {
        return ctl.console();
    }

    final boolean json() {
        return json;
    }

    /** The verb, as it is written and as the journal names it. */
    abstract String word();

    /** Whether it cannot be decided without a scheduler that works. */
    abstract boolean needsService();

    /** Does it on a site. */
    abstract int act(SiteAccess access);

    @Override
    public final Integer call() {
        try (SiteAccess access = reach()) {
            return act(access);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    final String who() {
        return SiteAccess.who("ctl " + word());
    }

    private SiteAccess reach() {
        String command = "ctl " + word();
        return needsService()
                ? SiteAccess.service(console(), site, command)
                        .orElseThrow(() -> SiteAccess.noService(console(), site, command))
                : SiteAccess.reach(console(), site, command);
    }

    /** Has a command performed, and says what came of it. */
    final int perform(SiteAccess access, Command command) {
        Operator operator = access.operator();
        List<String> units = allowed(operator, operator.perform(command));
        tell(command.unit(), units);
        return ExitCode.NORMAL;
    }

    /** @throws CommandFailure with the reason, when it is refused */
    final List<String> allowed(Operator operator, CompletableFuture<Verdict> answer) {
        Verdict verdict = answer.join();
        if (verdict instanceof Verdict.Refused refused) {
            throw new CommandFailure(ExitCode.REFUSED, operator.say(refused.reason()));
        }
        return ((Verdict.Allowed) verdict).units();
    }

    final void tell(String unit, List<String> units) {
        if (json) {
            console().json(units.isEmpty()
                    ? Map.of("unit", unit, "done", word())
                    : Map.of("unit", unit, "done", word(), "units", units));
        } else {
            units.forEach(console()::line);
            console().message("ctl_done", word(), unit);
        }
    }
}
