package dandori.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import dandori.app.composition.Definitions;
import dandori.app.composition.Purpose;
import dandori.app.composition.RunRequest;
import dandori.app.composition.VirtualRun;
import dandori.engine.plan.PlanAnswer;
import dandori.engine.plan.PlannedDefinition;
import dandori.engine.plan.Registrations.Request;
import dandori.engine.run.GenerationView;
import dandori.model.Definition;
import dandori.operations.Operator;
import dandori.operations.Reason;
import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOutcome;
import dandori.resolve.Resolution;
import dandori.site.SiteInUseException;
import dandori.site.SiteLayout;

/** {@code dandori run FILE UNIT}: registers a root jobnet for immediate execution and sees it to its end. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final String VIRTUAL = "virtual";

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "run.unit")
    private String unit;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Option(names = "--clock", paramLabel = VIRTUAL, descriptionKey = "run.clock")
    private String clock;
    @Mixin
    private RunOptions options = new RunOptions();
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Override
    public Integer call() {
        var request = new RunRequest(options.variables(dandori.console()), options.localAgents(dandori.console()));
        if (clock != null && !clock.equals(VIRTUAL)) {
            throw new CommandFailure(ExitCode.USAGE, dandori.console().texts().get("bad_clock", clock));
        }
        DefinitionFile file = DefinitionFile.readable(path, charset, unit, dandori.console());
        if (clock != null) {
            return simulate(file, request);
        }
        try (Operation operation = new Operation(dandori.console(), json, site, Purpose.RUN)) {
            return run(operation, file, request);
        } catch (SiteInUseException inUse) {
            try (SiteAccess service = SiteAccess.service(dandori.console(), site, "run").orElseThrow(() -> inUse)) {
                return hand(service.operator(), file, request);
            }
        }
    }

    // --- without doing anything ----------------------------------------------------------------------------------

    private int simulate(DefinitionFile file, RunRequest request) {
        var report = new RunReport(dandori.console(), json);
        var run = new VirtualRun(new SiteLayout(site.site()), site.slots(), report);
        Definition definition = Definitions.load(file.source());
        Resolution resolution = run.resolve(file.source(), definition, unit, request);
        if (resolution instanceof Resolution.Refused no) {
            throw refused(no);
        }
        GenerationView end = run.toEnd(((Resolution.Resolved) resolution).root(), file.source());
        report.print(end);
        if (!end.state().ended()) {
            throw new CommandFailure(ExitCode.ABNORMAL, dandori.console().texts().get("waits_forever", unit));
        }
        return ExitCode.of(end.state());
    }

    private CommandFailure refused(Resolution.Refused no) {
        no.refusals().forEach(refusal -> dandori.console()
                .plainMessage(path + ": " + dandori.console().texts().refusal(refusal)));
        return refused();
    }

    // --- here ----------------------------------------------------------------------------------------------------

    private int run(Operation operation, DefinitionFile file, RunRequest request) {
        Definition definition = Definitions.load(file.source());
        if (operation.runtime().resolve(file.source(), definition, unit, request) instanceof Resolution.Refused no) {
            throw refused(no);
        }
        PlannedDefinition planned = operation.runtime().plan(file.source(), definition, unit, request).orElseThrow();
        operation.takeUp();
        operation.start();
        long number = register(operation, planned, request);
        int code = operation.await(Set.of(number));
        tellOpen(operation);
        return code;
    }

    private long register(Operation operation, PlannedDefinition planned, RunRequest request) {
        var wish = new Request(request.toOptions(), false, SiteAccess.who("run"));
        PlanAnswer answer = operation.runtime().ask(registrations -> registrations.registerNow(planned, wish)).join();
        if (answer instanceof PlanAnswer.Refused no) {
            dandori.console().plainMessage(
                    dandori.console().texts().reason(new Reason("plan_" + no.reason().name(), no.arguments())));
            throw refused();
        }
        return ((PlanAnswer.Registered) answer).generation().orElseThrow();
    }

    private CommandFailure refused() {
        return new CommandFailure(ExitCode.REFUSED, dandori.console().texts().get("jobnet_refused", unit));
    }

    private void tellOpen(Operation operation) {
        List<String> open = operation.runtime().engine().ask(engine -> engine.openGenerations().stream()
                .filter(generation -> !operation.runtime().registrations().view().waitsForPlan(generation.number()))
                .map(generation -> generation.root() + " " + generation.executionId()).toList()).join();
        if (!open.isEmpty()) {
            dandori.console().message("still_open", String.join(", ", open));
        }
    }

    // --- by the service that owns the site -----------------------------------------------------------------------

    private int hand(Operator operator, DefinitionFile file, RunRequest request) {
        var followed = new FollowedRun(operator, new RunReport(dandori.console(), json));
        var order = new RegistrationOrder(path.toString(), charset, file.source().content(), unit,
                new RegistrationOrder.Immediate(), request.variables(), request.localAgents(), false,
                RegistrationOrder.Keeping.NO, SiteAccess.who("run"));
        RegistrationOutcome outcome = operator.register(order).join();
        if (outcome instanceof RegistrationOutcome.Refused no) {
            no.reasons().forEach(reason -> dandori.console().plainMessage(path + ": " + operator.say(reason)));
            throw refused();
        }
        long generation = ((RegistrationOutcome.Registered) outcome).generation();
        ConsoleSignals.onInterrupt(times -> stop(operator, generation, times));
        return followed.await(generation);
    }

    private void stop(Operator operator, long generation, int times) {
        dandori.console().message(times == 1 ? "interrupting" : "killing");
        if (times == 1) {
            operator.interrupt(generation);
        } else {
            operator.kill(generation);
        }
    }
}
