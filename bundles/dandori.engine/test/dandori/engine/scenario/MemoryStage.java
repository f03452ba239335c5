package dandori.engine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JobWork.Command.ShellText;
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

/** A site in memory on a clock that stands still: everything has happened as soon as it was said. */
record MemoryStage(MemorySite memory) implements Stage {

    @Override
    public Engine engine() {
        return memory.engine();
    }

    @Override
    public RunStore store() {
        return memory.store();
    }

    @Override
    public Instant now() {
        return memory.clock().instant();
    }

    @Override
    public void pass(Duration time) {
        memory.clock().pass(time);
    }

    @Override
    public long register(RootJobnet root) {
        return memory.register(root);
    }

    @Override
    public long register(RootJobnet root, GenerationOrder order) {
        return memory.register(root, order);
    }

    @Override
    public void die() {
        memory.die();
    }

    @Override
    public void startAgain() {
        memory.startAgain();
    }

    @Override
    public Plan plan(long generation) {
        return memory.plan(generation);
    }

    @Override
    public Map<String, State> states(long generation) {
        return memory.states(generation);
    }

    @Override
    public StoredUnit unit(long generation, String path) {
        return memory.unit(generation, path);
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public void expect(Runnable expectation) {
        expectation.run();
    }

    @Override
    public Jobs jobs() {
        return new ScriptedJobs();
    }

    private final class ScriptedJobs implements Jobs {

        @Override
        public void started(AttemptId id) {
            memory.runner().started(id);
        }

        @Override
        public void exits(AttemptId id, int code) {
            memory.runner().exits(id, code);
        }

        @Override
        public void ends(AttemptId id, JobEnd end) {
            memory.runner().ends(id, end);
        }

        @Override
        public void loseTrace(AttemptId id) {
            memory.runner().loseTrace(id);
        }

        @Override
        public List<AttemptId> ran() {
            return memory.runner().ran();
        }

        @Override
        public List<AttemptId> kills() {
            return memory.runner().kills();
        }

        @Override
        public Optional<AttemptId> lastAttempt(long generation, String path) {
            return memory.runner().lastAttempt(generation, path);
        }

        @Override
        public String path(AttemptId id) {
            return memory.runner().path(id);
        }

        @Override
        public String agent(AttemptId id) {
            return memory.store().intent(id).agent();
        }

        @Override
        public String text(AttemptId id) {
            return ((ShellText) memory.runner().work(id).command()).text();
        }

        @Override
        public Map<String, String> variables(AttemptId id) {
            return memory.runner().variables(id);
        }
    }
}
