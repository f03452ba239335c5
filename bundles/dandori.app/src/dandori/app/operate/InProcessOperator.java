package dandori.app.operate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import dandori.app.composition.Purpose;
import dandori.app.composition.SiteRuntime;
import dandori.app.text.Texts;
import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunListener;
import dandori.operations.Command;
import dandori.operations.GenerationStatus;
import dandori.operations.JobOutput;
import dandori.operations.Operator;
import dandori.operations.Reason;
import dandori.operations.RegisteredDefinition;
import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOutcome;
import dandori.operations.SchedulerStatus;
import dandori.operations.Verdict;
import dandori.site.SiteLayout;

/**
 * The scheduler in this process. Its site is opened, read and closed on a thread of its own: whoever asks gets an answer
 * later, and the window never waits.
 */
public final class InProcessOperator implements Operator, AutoCloseable {

    private final SiteLayout layout;
    private final Texts texts;
    private final Listeners listeners = new Listeners();
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
            SiteRuntime opened = SiteRuntime.open(layout.root(), Purpose.WORKBENCH, OptionalInt.empty(), listeners,
                    failure -> become(new SchedulerStatus.Failed(texts.get("engine_failed", texts.failure(failure)))));
            start(opened);
            return opened;
        } catch (RuntimeException | Error failure) {
            become(new SchedulerStatus.Failed(texts.failure(failure)));
            throw failure;
        }
    }

    private void start(SiteRuntime opened) {
        try {
            opened.takeUpOpenGenerations();
            opened.tidyUp();
            opened.registrations().begin(opened.missedPolicy(), "workbench");
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
            become(new SchedulerStatus.Failed(texts.failure(broken)));
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

    @Override
    public SchedulerStatus status() {
        return status;
    }

    // --- what the open site answers -------------------------------------------------------------------------------

    private <T> CompletableFuture<T> ask(Function<Operator, CompletableFuture<T>> question) {
        return runtime.thenCompose(opened -> question.apply(new RuntimeOperator(opened, texts, listeners)));
    }

    /** What takes long to prepare, on the thread of its own. */
    private <T> CompletableFuture<T> prepare(Function<Operator, CompletableFuture<T>> question) {
        return runtime.thenComposeAsync(opened -> question.apply(new RuntimeOperator(opened, texts, listeners)),
                worker);
    }

    @Override
    public CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit) {
        return prepare(site -> site.runNow(fileName, definition, unit));
    }

    @Override
    public CompletableFuture<RegistrationOutcome> register(RegistrationOrder order) {
        return prepare(site -> site.register(order));
    }

    @Override
    public CompletableFuture<Verdict> perform(Command command) {
        return ask(site -> site.perform(command));
    }

    @Override
    public CompletableFuture<Verdict> verdict(Command command) {
        return ask(site -> site.verdict(command));
    }

    @Override
    public CompletableFuture<List<GenerationStatus>> status(String unit) {
        return ask(site -> site.status(unit));
    }

    @Override
    public String say(Reason reason) {
        return texts.reason(reason);
    }

    @Override
    public String say(Throwable failure) {
        return texts.failure(failure);
    }

    @Override
    public CompletableFuture<OperationVerdict> interrupt(long generation) {
        return ask(site -> site.interrupt(generation));
    }

    @Override
    public CompletableFuture<OperationVerdict> kill(long generation) {
        return ask(site -> site.kill(generation));
    }

    @Override
    public CompletableFuture<OperationVerdict> release(long generation, String unit) {
        return ask(site -> site.release(generation, unit));
    }

    @Override
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return ask(site -> site.generations(unit));
    }

    @Override
    public CompletableFuture<List<GenerationView>> openGenerations() {
        return ask(Operator::openGenerations);
    }

    @Override
    public CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation) {
        return ask(site -> site.definition(root, generation));
    }

    @Override
    public CompletableFuture<JobOutput> output(long generation, int unit, int attempt) {
        return ask(site -> site.output(generation, unit, attempt));
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
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
