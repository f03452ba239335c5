package dandori.operations;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dandori.engine.run.GenerationView;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RunListener;

/**
 * What an operator can ask of the scheduler, wherever it runs. No method waits: answers come later, from any thread.
 */
public interface Operator {

    /** What came of a wish to run something. */
    sealed interface RunOutcome {
        /** Registered, and durable. */
        record Registered(long generation) implements RunOutcome {
        }

        /** Not run; each reason says what, where, what to do, in the user's language. */
        record Refused(List<String> reasons) implements RunOutcome {
        }
    }

    /** Whether the scheduler works. */
    SchedulerStatus status();

    /** Calls back after each change of the status, on any thread: it must return at once. */
    void addStatusListener(Runnable changed);

    void removeStatusListener(Runnable changed);

    /** Starts the scheduler again when its status is {@link SchedulerStatus.Failed}; else does nothing. */
    void retry();

    /**
     * Registers a root jobnet for immediate execution.
     *
     * @param fileName what the definition is called
     * @param definition the definition text in UTF-8
     * @param unit absolute path of the root jobnet
     */
    CompletableFuture<RunOutcome> runNow(String fileName, byte[] definition, String unit);

    /** Registers a root jobnet to run at once, by its schedule, or at fixed times. */
    CompletableFuture<RegistrationOutcome> register(RegistrationOrder order);

    /** Does what the command says, when it is allowed; answered once that is durable. */
    CompletableFuture<Verdict> perform(Command command);

    /** Whether a command would be allowed now, and what it would do; nothing is changed. */
    CompletableFuture<Verdict> verdict(Command command);

    /**
     * The generations of a root jobnet with their times, newest last; of all root jobnets when {@code unit} is null.
     */
    CompletableFuture<List<GenerationStatus>> status(String unit);

    /** A reason in the user's language: what, where, what to do. */
    String say(Reason reason);

    /**
     * What has failed, in the user's language, and what to do: for whoever was answered by an exception. A failure of the
     * program itself is told as it is.
     */
    String say(Throwable failure);

    /** Nothing new starts; running jobs finish. */
    CompletableFuture<OperationVerdict> interrupt(long generation);

    /** Nothing new starts, and running jobs are killed. */
    CompletableFuture<OperationVerdict> kill(long generation);

    /** Lets a held unit go on. */
    CompletableFuture<OperationVerdict> release(long generation, String unit);

    /** The generations of a root jobnet, newest last; of all root jobnets when {@code unit} is null. */
    CompletableFuture<List<GenerationView>> generations(String unit);

    /** The generations that have not ended, oldest first. */
    CompletableFuture<List<GenerationView>> openGenerations();

    /** What a generation of a root jobnet runs with; empty when there is no such generation. */
    CompletableFuture<Optional<RegisteredDefinition>> definition(String root, long generation);

    /** Where the output of an attempt is kept; the files exist once the job has started. */
    CompletableFuture<JobOutput> output(long generation, int unit, int attempt);

    /** Hears of all changes from now on, on the engine's thread: it must return at once. */
    void addListener(RunListener listener);

    void removeListener(RunListener listener);
}
