package dandori.app.operate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dandori.app.composition.SiteRuntime;
import dandori.app.text.Texts;
import dandori.engine.plan.Registrations;
import dandori.engine.port.AttemptId;
import dandori.engine.port.RunStore.NewGeneration;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.GenerationView;
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

/** An open site as operators see it. */
public final class RuntimeOperator implements Operator {

    private final SiteRuntime runtime;
    private final Texts texts;
    private final Listeners listeners;
    private final RegistrationDesk registrationDesk;

    /** @param listeners hear what the runtime tells; the same that it was opened with */
    public RuntimeOperator(SiteRuntime runtime, Texts texts, Listeners listeners) {
        this.runtime = runtime;
        this.texts = texts;
        this.listeners = listeners;
        registrationDesk = new RegistrationDesk(runtime, texts);
    }

    @Override
    public CompletableFuture<RegistrationOutcome> register(RegistrationOrder order) {
        return registrationDesk.register(order);
    }

    @Override
    public CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit) {
        var order = new RegistrationOrder(fileName, "UTF-8", definition, unit, new RegistrationOrder.Immediate(),
                Map.of(), Set.of(), false, RegistrationOrder.Keeping.NO, user());
        return register(order).thenApply(outcome -> outcome instanceof RegistrationOutcome.Registered registered
                ? new RunOutcome.Registered(registered.generation())
                : new RunOutcome.Refused(
                        ((RegistrationOutcome.Refused) outcome).reasons().stream().map(this::say).toList()));
    }

    private CommandDesk desk(Registrations registrations) {
        return new CommandDesk(runtime.engine(), registrations, runtime.store());
    }

    @Override
    public CompletableFuture<Verdict> perform(Command command) {
        return runtime.ask(registrations -> desk(registrations).perform(command));
    }

    @Override
    public CompletableFuture<Verdict> verdict(Command command) {
        return runtime.ask(registrations -> desk(registrations).preview(command));
    }

    @Override
    public CompletableFuture<List<GenerationStatus>> status(String unit) {
        return runtime.generations(unit).thenCompose(views -> runtime.ask(registrations -> {
            var all = new ArrayList<>(views.stream().map(view -> status(registrations, view)).toList());
            registrations.view().upcoming().forEach((path, start) -> {
                if (unit == null || unit.equals(path)) {
                    all.add(toCome(path, start));
                }
            });
            return all;
        }));
    }

    /** A run that is planned and is no generation yet: a scheduler has to be there to make it. */
    private static GenerationStatus toCome(String path, Instant start) {
        State state = start == null ? State.NOT_SCHEDULED : State.WAIT_START_TIME;
        var units = List.of(new UnitView(path, state, null, 0, null, null));
        return new GenerationStatus(new GenerationView(0, null, path, state, units), start, null, null);
    }

    private static GenerationStatus status(Registrations registrations, GenerationView view) {
        UnitView root = view.units().get(0);
        Instant planned = view.occasion() == null ? null : view.occasion().scheduled();
        return new GenerationStatus(view, registrations.view().due(view.number()).orElse(planned), root.started(),
                root.ended());
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
        return runtime.engine().ask(engine -> engine.operations().interrupt(generation, user()));
    }

    @Override
    public CompletableFuture<OperationVerdict> kill(long generation) {
        return runtime.engine().ask(engine -> engine.operations().kill(generation, user()));
    }

    @Override
    public CompletableFuture<OperationVerdict> release(long generation, String unit) {
        return runtime.engine().ask(engine -> engine.operations().release(generation, unit, user()));
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    @Override
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return runtime.generations(unit);
    }

    @Override
    public CompletableFuture<List<GenerationView>> openGenerations() {
        return runtime.engine().ask(engine -> engine.openGenerations());
    }

    @Override
    public CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation) {
        return runtime.engine()
                .ask(asked -> runtime.store().registered(root).stream()
                        .filter(stored -> stored.number() == generation).findFirst()
                        .map(stored -> definition(stored, runtime.store().revision(stored.revision()))));
    }

    private static RegisteredDefinition definition(NewGeneration generation, Revision revision) {
        byte[] text = new String(revision.text(), Charset.forName(revision.charset()))
                .getBytes(StandardCharsets.UTF_8);
        boolean given = generation.options().keySet().stream()
                .anyMatch(name -> name.startsWith("variable ") || name.startsWith("agent "));
        return new RegisteredDefinition(revision.fileName(), text, given);
    }

    @Override
    public CompletableFuture<JobOutput> output(long generation, int unit, int attempt) {
        return CompletableFuture.completedFuture(runtime.output(new AttemptId(generation, unit, attempt)));
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    // --- the scheduler works as long as this exists ----------------------------------------------------------------

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
