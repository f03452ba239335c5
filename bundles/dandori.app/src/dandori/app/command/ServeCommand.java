package dandori.app.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import dandori.app.composition.Purpose;
import dandori.app.composition.SiteFiles.SiteFile;
import dandori.app.composition.SiteRuntime;
import dandori.app.operate.Listeners;
import dandori.app.operate.RuntimeOperator;
import dandori.engine.plan.MissedPolicy;
import dandori.engine.plan.MissedStarts;
import dandori.engine.run.GenerationView;
import dandori.operations.http.OperatorServer;
import dandori.unitdef.problem.Problem;

/** {@code dandori serve}: the scheduler as a service, until SIGTERM; running jobs run on. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final long LOOK_SECONDS = 2;

    @ParentCommand
    private DandoriCommand dandori;
    @Option(names = "--preview", descriptionKey = "serve.preview")
    private boolean preview;
    @Mixin
    private SiteOptions site = new SiteOptions();
    /** What ends the service: nothing to say (a signal), or a failure. */
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();

    @Override
    public Integer call() {
        var listeners = new Listeners();
        try (SiteRuntime runtime = SiteRuntime.open(site.site(), Purpose.SERVE, site.slots(), listeners,
                failure -> ends.add(dandori.console().texts().failure(failure)))) {
            takeUp(runtime);
            List<MissedStarts> missed = runtime.registrations().missed();
            tellMissed(missed, runtime.missedPolicy());
            if (preview) {
                return ExitCode.NORMAL;
            }
            runtime.tidyUp();
            runtime.registrations().begin(runtime.missedPolicy(), "missed starts: " + runtime.missedPolicy());
            return serve(runtime, new RuntimeOperator(runtime, dandori.console().texts(), listeners));
        }
    }

    private void takeUp(SiteRuntime runtime) {
        Console console = dandori.console();
        List<SiteRuntime.NotTakenUp> left = runtime.takeUpOpenGenerations();
        for (GenerationView open : runtime.engine().openGenerations()) {
            if (!runtime.registrations().view().waitsForPlan(open.number())) {
                console.message("taken_up", open.root(), open.executionId());
            }
        }
        for (SiteRuntime.NotTakenUp generation : left) {
            console.message("resume_not_resolved", generation.generation().generation().executionId(),
                    generation.generation().generation().path());
            generation.refusals().forEach(refusal -> console.plainMessage(console.texts().refusal(refusal)));
        }
    }

    private void tellMissed(List<MissedStarts> missed, MissedPolicy policy) {
        for (MissedStarts starts : missed) {
            dandori.console().message("missed_" + policy.name(), starts.path(), String.valueOf(starts.count()),
                    local(starts.first()), local(starts.last()));
        }
    }

    private static String local(Instant instant) {
        return RunReport.time(instant);
    }

    private int serve(SiteRuntime runtime, RuntimeOperator operator) {
        ConsoleSignals.onEnd(() -> ends.add(""));
        runtime.start();
        try (OperatorServer server = OperatorServer.start(operator, runtime.site().layout())) {
            dandori.console().message("serving", runtime.site().layout().root(), String.valueOf(server.port()));
            String end = await(runtime);
            if (!end.isEmpty()) {
                throw new CommandFailure(ExitCode.ENVIRONMENT, dandori.console().texts().get("engine_failed", end));
            }
            dandori.console().message("served");
            return ExitCode.NORMAL;
        }
    }

    /** Looks at the definition files from time to time, until the end. */
    private String await(SiteRuntime runtime) {
        try {
            runtime.files().all().forEach(this::tellErrors);
            String end = ends.poll(LOOK_SECONDS, TimeUnit.SECONDS);
            while (end == null) {
                look(runtime);
                end = ends.poll(LOOK_SECONDS, TimeUnit.SECONDS);
            }
            return end;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void look(SiteRuntime runtime) {
        List<SiteFile> changed = runtime.files().changes();
        for (SiteFile file : changed) {
            if (file.errors().isEmpty()) {
                dandori.console().message("definition_loaded", file.path());
            }
            tellErrors(file);
        }
        if (!changed.isEmpty()) {
            runtime.ask(registrations -> {
                registrations.definitionsChanged();
                return null;
            });
        }
    }

    private void tellErrors(SiteFile file) {
        for (Problem problem : file.errors()) {
            dandori.console().plainMessage(file.path() + ":" + problem.line() + ":" + problem.column() + ": "
                    + dandori.console().texts().problem(problem));
        }
        if (!file.errors().isEmpty()) {
            dandori.console().message("definition_kept", file.path());
        }
    }
}
