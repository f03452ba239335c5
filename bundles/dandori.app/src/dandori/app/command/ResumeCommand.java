package dandori.app.command;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import dandori.app.composition.Purpose;
import dandori.engine.run.GenerationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dandori resume}: finishes the generations an earlier process left open. */
@Command(name = "resume", mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Override
    public Integer call() {
        try (Operation operation = new Operation(dandori.console(), json, site, Purpose.RESUME)) {
            boolean all = operation.takeUp();
            Set<Long> open = new TreeSet<>();
            operation.runtime().engine().openGenerations().stream().map(GenerationView::number)
                    .filter(number -> !operation.runtime().registrations().view().waitsForPlan(number))
                    .forEach(open::add);
            if (open.isEmpty() && all) {
                dandori.console().message("resume_nothing");
            }
            operation.start();
            int code = operation.await(open);
            return all ? code : Math.max(code, ExitCode.REFUSED);
        }
    }
}
