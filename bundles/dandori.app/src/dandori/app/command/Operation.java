package dandori.app.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import dandori.app.composition.Purpose;
import dandori.app.composition.SiteRuntime;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationView;

/** A site opened for one command: takes up what was left open, runs until what the command waits for has ended. */
final class Operation implements AutoCloseable {

    private final Console console;
    private final RunReport report;
    private final SiteRuntime runtime;
    private final String user = System.getProperty("user.name");

    Operation(Console console, boolean json, SiteOptions options, Purpose purpose) {
        this.console = console;
        report = new RunReport(console, json);
        OptionalInt slots = options.slots();
        runtime = SiteRuntime.open(options.site(), purpose, slots, report, report::failed);
    }

    SiteRuntime runtime() {
        return runtime;
    }

    RunReport report() {
        return report;
    }

    /** Takes up what an earlier process left open; says so, and says what it could not. */
    boolean takeUp() {
        List<SiteRuntime.NotTakenUp> left = runtime.takeUpOpenGenerations();
        runtime.tidyUp();
        for (GenerationView open : runtime.engine().openGenerations()) {
            console.message("taken_up", open.root(), open.executionId());
        }
        for (SiteRuntime.NotTakenUp generation : left) {
            console.message("resume_not_resolved", generation.generation().generation().executionId(),
                    generation.generation().generation().path());
            generation.refusals().forEach(refusal -> console.plainMessage(console.texts().refusal(refusal)));
        }
        return left.isEmpty();
    }

    /** Starts the engine, and has Ctrl+C interrupt, then kill. */
    void start() {
        ConsoleSignals.onInterrupt(this::stopGenerations);
        runtime.start();
    }

    private void stopGenerations(int times) {
        console.message(times == 1 ? "interrupting" : "killing");
        runtime.engine().ask(engine -> {
            engine.openGenerations().forEach(open -> stop(engine, open.number(), times));
            return null;
        });
    }

    private void stop(Engine engine, long generation, int times) {
        if (times == 1) {
            engine.operations().interrupt(generation, user + " Ctrl+C");
        } else {
            engine.operations().kill(generation, user + " Ctrl+C");
        }
    }

    /** Waits until all these generations have ended; the exit code of the worst. */
    int await(Set<Long> generations) {
        Set<Long> waiting = new TreeSet<>(generations);
        int worst = ExitCode.NORMAL;
        while (!waiting.isEmpty()) {
            RunReport.Notice notice = next();
            if (notice instanceof RunReport.Notice.Failed failed) {
                throw new CommandFailure(ExitCode.ENVIRONMENT,
                        console.texts().get("engine_failed", console.texts().failure(failed.failure())));
            }
            GenerationView ended = ((RunReport.Notice.Ended) notice).generation();
            if (waiting.remove(ended.number())) {
                report.print(ended);
                worst = Math.max(worst, ExitCode.of(ended.state()));
            }
        }
        return worst;
    }

    private RunReport.Notice next() {
        try {
            return report.notices().take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        runtime.close();
    }
}
