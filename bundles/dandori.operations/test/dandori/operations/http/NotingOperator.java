package dandori.operations.http;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import dandori.engine.run.GenerationView;
import dandori.engine.run.GenerationView.OccasionView;
import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunListener;
import dandori.engine.state.State;
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

/** Notes what it is asked, and answers what it was told to. */
final class NotingOperator implements Operator {

    static final Instant AT = Instant.parse("2026-11-13T09:00:00.123Z");
    static final GenerationView GENERATION = new GenerationView(7, "@A7", "/g/n", State.RUNNING,
            List.of(new UnitView("/g/n", State.RUNNING, null, 0, AT, null, Set.of(), Set.of()),
                    new UnitView("/g/n/仕事", State.NORMAL, 3, 1, AT, AT, Set.of(), Set.of())),
            new OccasionView(LocalDate.parse("2026-11-13"), AT, AT, false, 0));

    final List<Object> asked = new CopyOnWriteArrayList<>();
    final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    RegistrationOutcome outcome = new RegistrationOutcome.Registered(1, 7, "@A7", AT);
    Verdict verdict = Verdict.allowed();

    private <T> CompletableFuture<T> answer(Object question, T answer) {
        asked.add(question);
        return CompletableFuture.completedFuture(answer);
    }

    @Override
    public CompletableFuture<RegistrationOutcome> register(RegistrationOrder order) {
        return answer(order, outcome);
    }

    @Override
    public CompletableFuture<Verdict> perform(Command command) {
        return answer(command, verdict);
    }

    @Override
    public CompletableFuture<Verdict> verdict(Command command) {
        return answer(command, verdict);
    }

    @Override
    public CompletableFuture<List<GenerationStatus>> status(String unit) {
        return answer("status " + unit, List.of(new GenerationStatus(GENERATION, AT, null, null)));
    }

    @Override
    public String say(Reason reason) {
        return reason.code();
    }

    @Override
    public String say(Throwable failure) {
        return failure.toString();
    }

    @Override
    public CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit) {
        throw new IllegalStateException("the client asks to register");
    }

    @Override
    public CompletableFuture<OperationVerdict> interrupt(long generation) {
        return answer("interrupt " + generation, new OperationVerdict.NotInState(State.HELD));
    }

    @Override
    public CompletableFuture<OperationVerdict> kill(long generation) {
        return answer("kill " + generation, new OperationVerdict.Done());
    }

    @Override
    public CompletableFuture<OperationVerdict> release(long generation, String unit) {
        return answer("release " + generation + " " + unit, new OperationVerdict.Unknown());
    }

    @Override
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return answer("generations " + unit, List.of(GENERATION));
    }

    @Override
    public CompletableFuture<List<GenerationView>> openGenerations() {
        return answer("open", new ArrayList<>(List.of(GENERATION)));
    }

    @Override
    public CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation) {
        return answer("definition " + root + " " + generation, Optional.empty());
    }

    @Override
    public CompletableFuture<JobOutput> output(long generation, int unit, int attempt) {
        return answer("output", new JobOutput(Path.of("/tmp/out"), Path.of("/tmp/err")));
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    @Override
    public SchedulerStatus status() {
        return new SchedulerStatus.Running();
    }

    @Override
    public void addStatusListener(Runnable changed) {
        // It never changes.
    }

    @Override
    public void removeStatusListener(Runnable changed) {
        // Nobody was told.
    }

    @Override
    public void retry() {
        // It works.
    }
}
