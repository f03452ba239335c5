package dandori.engine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.RunStore;
import dandori.engine.port.RunStore.StoredUnit;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationOrder;
import dandori.engine.run.Plan;
import dandori.engine.state.State;
import dandori.testkit.MemorySite;

/** Where a scenario is played: an engine with its store, its clock, and jobs that do as they are told. */
interface Stage {

    /** Null while there is no scheduler. */
    Engine engine();

    RunStore store();

    Jobs jobs();

    Instant now();

    void pass(Duration time);

    long register(RootJobnet root);

    long register(RootJobnet root, GenerationOrder order);

    void die();

    void startAgain();

    Plan plan(long generation);

    Map<String, State> states(long generation);

    StoredUnit unit(long generation, String path);

    /** What only a site in memory can do. */
    MemorySite memory();

    /** Whether jobs start in the order they were submitted in. */
    boolean inOrder();

    /** Looks whether it is as expected, and again as long as something may still happen. */
    void expect(Runnable expectation);

    /** The jobs of the stage. */
    interface Jobs {

        void started(AttemptId id);

        void exits(AttemptId id, int code);

        void ends(AttemptId id, JobEnd end);

        void loseTrace(AttemptId id);

        List<AttemptId> ran();

        List<AttemptId> kills();

        Optional<AttemptId> lastAttempt(long generation, String path);

        String path(AttemptId id);

        /** The agent it was submitted to. */
        String agent(AttemptId id);

        /** What a shell was to do. */
        String text(AttemptId id);

        /** The variables it was given. */
        Map<String, String> variables(AttemptId id);
    }

    /** Before an operator acts, what was started comes to where it can be seen. */
    default void settle() {
        // what happens in memory is seen at once
    }

    /** An operator is answered, which happens when what was asked is durable. */
    default void answer() {
        // a scheduler without patience makes everything durable at its next tick
    }
}
