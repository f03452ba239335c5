package dandori.operations.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import dandori.engine.port.OutsideException.Trouble;
import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunChange;
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

/** The scheduler of another process of this user, on this machine. */
public final class OperatorClient implements Operator, AutoCloseable {

    private final Wire wire;
    private final Function<Reason, String> words;
    private final String who;
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "dandori-client");
        thread.setDaemon(true);
        return thread;
    });
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> statusListeners = new CopyOnWriteArrayList<>();
    private volatile SchedulerStatus status = new SchedulerStatus.Running();
    private CompletableFuture<Void> listening = CompletableFuture.completedFuture(null);
    private boolean listens;

    /**
     * A client of the service that owns a site.
     *
     * @param words says a reason in the user's language
     * @param who who asks, and by what: cause in the journal
     * @throws ServiceException when there is no service that could be asked
     */
    public OperatorClient(SiteLayout site, Function<Reason, String> words, String who) {
        wire = Wire.to(site);
        this.words = words;
        this.who = who;
    }

    // --- asking --------------------------------------------------------------------------------------------------

    private <T> CompletableFuture<T> ask(String call, Object question, Class<T> answer) {
        return ask(call, question).thenApply(node -> read(node, answer));
    }

    /** After the stream of changes has begun, if it is to: nothing that follows from the question is missed. */
    private CompletableFuture<JsonNode> ask(String call, Object question) {
        return begun().thenApplyAsync(begun -> wire.call(call, question), workers);
    }

    private synchronized CompletableFuture<Void> begun() {
        return listening;
    }

    private <T> T read(JsonNode node, Class<T> type) {
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException foreign) {
            throw new ServiceException(Trouble.of("OTHER_VERSION", wire.site(), foreign.getOriginalMessage()),
                    "The service of " + wire.site() + " is of another version: " + foreign.getOriginalMessage()
                            + ". Stop it and start it with this one.",
                    foreign);
        }
    }

    @Override
    public CompletableFuture<RegistrationOutcome> register(RegistrationOrder order) {
        return ask(Calls.REGISTER, order, RegistrationOutcome.class);
    }

    @Override
    public CompletableFuture<Verdict> perform(Command command) {
        return ask(Calls.PERFORM, command, Verdict.class);
    }

    @Override
    public CompletableFuture<Verdict> verdict(Command command) {
        return ask(Calls.VERDICT, command, Verdict.class);
    }

    @Override
    public CompletableFuture<List<GenerationStatus>> status(String unit) {
        var question = Json.MAPPER.createObjectNode().put("unit", unit);
        return ask(Calls.STATUS, question)
                .thenApply(node -> Json.MAPPER.convertValue(node, new TypeReference<List<GenerationStatus>>() {
                }));
    }

    @Override
    public CompletableFuture<List<GenerationView>> generations(String unit) {
        return status(unit).thenApply(all -> all.stream().map(GenerationStatus::generation).toList());
    }

    @Override
    public CompletableFuture<List<GenerationView>> openGenerations() {
        return ask(Calls.OPEN, Map.of())
                .thenApply(node -> Json.MAPPER.convertValue(node, new TypeReference<List<GenerationView>>() {
                }));
    }

    @Override
    public CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation) {
        return ask(Calls.DEFINITION, Map.of("root", root, "generation", generation), RegisteredDefinition.class)
                .thenApply(Optional::ofNullable);
    }

    @Override
    public CompletableFuture<JobOutput> output(long generation, int unit, int attempt) {
        return ask(Calls.OUTPUT, Map.of("generation", generation, "unit", unit, "attempt", attempt), JobOutput.class);
    }

    @Override
    public CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit) {
        var order = new RegistrationOrder(fileName, "UTF-8", definition, unit, new RegistrationOrder.Immediate(),
                Map.of(), Set.of(), false, RegistrationOrder.Keeping.NO, who);
        return register(order).thenApply(outcome -> outcome instanceof RegistrationOutcome.Registered registered
                ? new RunOutcome.Registered(registered.generation())
                : new RunOutcome.Refused(
                        ((RegistrationOutcome.Refused) outcome).reasons().stream().map(this::say).toList()));
    }

    @Override
    public CompletableFuture<OperationVerdict> interrupt(long generation) {
        return ask(Calls.ENGINE, question("interrupt", generation, ""), OperationVerdictForm.class)
                .thenApply(OperationVerdictForm::verdict);
    }

    @Override
    public CompletableFuture<OperationVerdict> kill(long generation) {
        return ask(Calls.ENGINE, question("kill", generation, ""), OperationVerdictForm.class)
                .thenApply(OperationVerdictForm::verdict);
    }

    @Override
    public CompletableFuture<OperationVerdict> release(long generation, String unit) {
        return ask(Calls.ENGINE, question("release", generation, unit), OperationVerdictForm.class)
                .thenApply(OperationVerdictForm::verdict);
    }

    private static Map<String, Object> question(String verb, long generation, String unit) {
        return Map.of("verb", verb, "generation", generation, "unit", unit);
    }

    @Override
    public String say(Reason reason) {
        return words.apply(reason);
    }

    @Override
    public String say(Throwable failure) {
        return failure instanceof ServiceException service ? words.apply(service.reason()) : failure.toString();
    }

    // --- listening -----------------------------------------------------------------------------------------------

    @Override
    public synchronized void addListener(RunListener listener) {
        listeners.add(listener);
        if (!listens) {
            listens = true;
            var begun = new CompletableFuture<Void>();
            listening = begun;
            workers.execute(() -> listen(begun));
        }
    }

    private void listen(CompletableFuture<Void> begun) {
        try (var lines = new BufferedReader(new InputStreamReader(wire.changes(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tell(Json.MAPPER.readTree(line));
                begun.complete(null);
            }
            lose(wire.unreachable(new IOException("it has ended")));
        } catch (IOException gone) {
            lose(wire.unreachable(gone));
        } catch (ServiceException refused) {
            lose(refused);
        }
        begun.complete(null);
    }

    private void tell(JsonNode line) {
        if (line.has("changed")) {
            RunChange change = read(line.get("changed"), RunChange.class);
            listeners.forEach(listener -> listener.changed(change));
        } else if (line.has("ended")) {
            GenerationView generation = read(line.get("ended"), GenerationView.class);
            listeners.forEach(listener -> listener.ended(generation));
        }
    }

    private void lose(ServiceException failure) {
        status = new SchedulerStatus.Failed(words.apply(failure.reason()));
        statusListeners.forEach(Runnable::run);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    @Override
    public SchedulerStatus status() {
        return status;
    }

    @Override
    public void addStatusListener(Runnable changed) {
        statusListeners.add(changed);
    }

    @Override
    public void removeStatusListener(Runnable changed) {
        statusListeners.remove(changed);
    }

    /** A service is started by its own command. */
    @Override
    public void retry() {
        // Nothing that this process could do.
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
