package dandori.app.operate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import dandori.app.composition.DefinitionSource;
import dandori.app.composition.Definitions;
import dandori.app.composition.SiteRuntime;
import dandori.app.composition.RunRequest;
import dandori.app.text.Texts;
import dandori.engine.port.AttemptId;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.port.RunStore.StoredGeneration;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.operations.JobOutput;
import dandori.operations.Operator;
import dandori.operations.RegisteredDefinition;
import dandori.operations.SchedulerStatus;
import dandori.resolve.Resolution;
import dandori.site.SiteLayout;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.problem.Problem;

/**
 * The scheduler in this process. Its site is opened, read and closed on a thread of its own: whoever asks gets an answer
 * later, and the window never waits.
 */
public final class InProcessOperator implements Operator, AutoCloseable {

    private final SiteLayout layout;
    private final Texts texts;
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(task -> new Thread(task, "dandori-operator"));
    private final List<Runnable> statusListeners = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<SiteRuntime> runtime;
    private volatile SchedulerStatus status = new SchedulerStatus.Starting();

    /** Begins to open the site; returns at once. */
    public InProcessOperator(SiteLayout layout, Texts texts) {
        this.layout = layout;
        this.texts = texts;
        runtime = CompletableFuture.supplyAsync(this::open, worker);
    }

    private SiteRuntime open() {
        try {
            SiteRuntime opened = SiteRuntime.open(layout.root(), "workbench", OptionalInt.empty(), new Relay(),
                    failure -> become(new SchedulerStatus.Failed(texts.get("engine_failed", message(failure)))));
            start(opened);
            return opened;
        } catch (RuntimeException | Error failure) {
            become(new SchedulerStatus.Failed(message(failure)));
            throw failure;
        }
    }

    private void start(SiteRuntime opened) {
        try {
            opened.takeUpOpenGenerations();
        } catch (RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
        become(new SchedulerStatus.Running());
        opened.start();
    }

    private void become(SchedulerStatus now) {
        status = now;
        statusListeners.forEach(Runnable::run);
    }

    @Override
    public synchronized void retry() {
        if (status instanceof SchedulerStatus.Failed) {
            become(new SchedulerStatus.Starting());
            runtime = runtime.handleAsync((failed, failure) -> reopen(failed), worker);
        }
    }

    private SiteRuntime reopen(SiteRuntime failed) {
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (RuntimeException broken) {
            become(new SchedulerStatus.Failed(message(broken)));
            throw broken;
        }
        return open();
    }

    @Override
    public void addStatusListener(Runnable changed) {
        statusListeners.add(changed);
    }

    @Override
    public void removeStatusListener(Runnable changed) {
        statusListeners.remove(changed);
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    @Override
    public SchedulerStatus status() {
        return status;
    }

    @Override
    public CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit) {
        return runtime.thenComposeAsync(opened -> {
            var source = new DefinitionSource(fileName, "UTF-8", definition);
            List<String> errors = errors(definition);
            if (!errors.isEmpty()) {
                return CompletableFuture.completedFuture(new RunOutcome.Refused(errors));
            }
            var request = new RunRequest(Map.of(), Set.of());
            Resolution resolution = opened.resolve(source, Definitions.load(source), unit, request);
            if (resolution instanceof Resolution.Refused refused) {
                return CompletableFuture.completedFuture(
                        new RunOutcome.Refused(refused.refusals().stream().map(texts::refusal).toList()));
            }
            return opened.register(((Resolution.Resolved) resolution).root(), source, request)
                    .<RunOutcome>thenApply(RunOutcome.Registered::new);
        }, worker);
    }

    private List<String> errors(byte[] definition) {
        return DefinitionReader.validate(definition, "UTF-8").stream().filter(Problem::isError)
                .map(problem -> problem.line() + ":" + problem.column() + " " + texts.problem(problem)).toList();
    }

    @Override
    public CompletableFuture<OperationVerdict> interrupt(long generation) {
        return ask(engine -> engine.interrupt(generation, user()));
    }

    @Override
    public CompletableFuture<OperationVerdict> kill(long generation) {
        return ask(engine -> engine.kill(generation, user()));
    }

    @Override
    public CompletableFuture<OperationVerdict> release(long generation, String unit) {
        return ask(engine -> engine.release(generation, unit, user()));
    }

    private <T> CompletableFuture<T> ask(Function<Engine, T> question) {
        return runtime.thenCompose(opened -> opened.engine().ask(question));
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    @Override
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return runtime.thenCompose(opened -> opened.generations(unit));
    }

    @Override
    public CompletableFuture<List<GenerationView>> openGenerations() {
        return ask(Engine::openGenerations);
    }

    @Override
    public CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation) {
        return runtime.thenCompose(opened -> opened.engine().ask(asked -> opened.store().generations(root).stream()
                .map(StoredGeneration::generation).filter(stored -> stored.number() == generation).findFirst()
                .map(stored -> definition(stored, opened.store().revision(stored.revision())))));
    }

    private static RegisteredDefinition definition(NewGeneration generation, Revision revision) {
        byte[] text = new String(revision.text(), Charset.forName(revision.charset()))
                .getBytes(StandardCharsets.UTF_8);
        return new RegisteredDefinition(revision.fileName(), text, !generation.options().isEmpty());
    }

    @Override
    public CompletableFuture<JobOutput> output(long generation, int unit, int attempt) {
        return runtime.thenApply(opened -> opened.output(new AttemptId(generation, unit, attempt)));
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    /** Passes on what the engine tells; listeners come and go. */
    private final class Relay implements RunListener {

        @Override
        public void changed(RunChange change) {
            listeners.forEach(listener -> listener.changed(change));
        }

        @Override
        public void ended(GenerationView generation) {
            listeners.forEach(listener -> listener.ended(generation));
        }
    }

    /** Closes the site; running jobs run on, and the next start takes them up. */
    @Override
    public void close() {
        worker.execute(() -> runtime.thenAccept(SiteRuntime::close));
        worker.shutdown();
        boolean interrupted = false;
        while (!worker.isTerminated()) {
            try {
                worker.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
