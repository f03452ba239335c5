package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.scenario.Traces.Trace;

/** Jobs that are processes. What was ordered is noted on the way to their runner; what they did, they wrote themselves. */
final class ProcessJobs implements Stage.Jobs {

    private final ProcessStage stage;
    private final Traces traces;
    private final List<AttemptOrder> orders = new ArrayList<>();
    private final List<AttemptId> kills = new ArrayList<>();
    private final Set<AttemptId> started = ConcurrentHashMap.newKeySet();
    private final Set<AttemptId> ended = ConcurrentHashMap.newKeySet();

    ProcessJobs(ProcessStage stage, Traces traces) {
        this.stage = stage;
        this.traces = traces;
    }

    /** Notes what a runner reports. */
    JobRunner.Listener heardBy(JobRunner.Listener listener) {
        return new JobRunner.Listener() {
            @Override
            public void started(AttemptId id, JobRunner.ProcessIdentity process, Instant at) {
                listener.started(id, process, at);
                started.add(id);
            }

            @Override
            public void ended(AttemptId id, JobEnd end) {
                listener.ended(id, end);
                ended.add(id);
            }
        };
    }

    /** Notes what a runner is asked for. */
    JobRunner ordersTo(JobRunner runner) {
        return new JobRunner() {
            @Override
            public void start(AttemptOrder order) {
                orders.add(order);
                runner.start(order);
            }

            @Override
            public void takeUp(AttemptRecord attempt) {
                runner.takeUp(attempt);
            }

            @Override
            public void kill(AttemptId id) {
                kills.add(id);
                runner.kill(id);
            }

            @Override
            public void forget(Iterable<AttemptId> ids) {
                runner.forget(ids);
            }

            @Override
            public void close() {
                runner.close();
            }
        };
    }

    /** Each job that was ordered, and that nobody kills, leaves its trace. */
    void settle() {
        List<AttemptId> ordered = orders.stream().map(AttemptOrder::id)
                .filter(id -> !kills.contains(id) && !ended.contains(id)).toList();
        ordered.forEach(id -> stage.until(id + " has begun", () -> ended.contains(id) || trace(id).isPresent()));
    }

    @Override
    public void started(AttemptId id) {
        stage.until(id + " has started", () -> started.contains(id) && trace(id).isPresent());
    }

    /** One that was asked to be killed ends by that. */
    @Override
    public void exits(AttemptId id, int code) {
        if (!kills.contains(id)) {
            stage.until(id + " has started", () -> trace(id).isPresent());
            traces.open(trace(id).orElseThrow(), code);
            stage.until(id + " has ended", () -> trace(id).orElseThrow().code() != null);
            long pid = trace(id).orElseThrow().pid();
            stage.until(id + " is gone", () -> ProcessHandle.of(pid).isEmpty());
        }
        if (stage.engine() != null) {
            stage.until(id + " was reported", () -> ended.contains(id));
        }
    }

    @Override
    public void ends(AttemptId id, JobEnd end) {
        throw new UnsupportedOperationException("processes end by themselves");
    }

    @Override
    public void loseTrace(AttemptId id) {
        throw new UnsupportedOperationException("a trace is not lost on purpose");
    }

    /** As the jobs say themselves. */
    @Override
    public List<AttemptId> ran() {
        Map<String, Integer> seen = new HashMap<>();
        var ran = new ArrayList<AttemptId>();
        for (Trace trace : traces.read()) {
            int nth = seen.merge(key(trace), 1, Integer::sum);
            List<AttemptId> ordered = orders(trace);
            assertTrue(nth <= ordered.size(), () -> trace + " was not ordered: " + ordered);
            ran.add(ordered.get(nth - 1));
        }
        return ran;
    }

    private static String key(Trace trace) {
        return trace.path() + trace.executionId();
    }

    private List<AttemptId> orders(Trace trace) {
        return orders.stream()
                .filter(order -> order.variables().get("AJSJOBNAME").equals(trace.path())
                        && order.variables().get("AJSEXECID").equals(trace.executionId()))
                .map(AttemptOrder::id).toList();
    }

    /** What a process wrote about this attempt. */
    private Optional<Trace> trace(AttemptId id) {
        List<AttemptId> ran = ran();
        int index = ran.indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(traces.read().get(index));
    }

    @Override
    public List<AttemptId> kills() {
        return List.copyOf(kills);
    }

    @Override
    public Optional<AttemptId> lastAttempt(long generation, String path) {
        return orders.stream().map(AttemptOrder::id)
                .filter(id -> id.generation() == generation && path(id).equals(path))
                .reduce((earlier, later) -> later);
    }

    private AttemptOrder order(AttemptId id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public String path(AttemptId id) {
        return order(id).variables().get("AJSJOBNAME");
    }

    @Override
    public String agent(AttemptId id) {
        throw new UnsupportedOperationException("there is one machine");
    }

    @Override
    public String text(AttemptId id) {
        return trace(id).map(Trace::todo).orElse("nothing yet");
    }

    @Override
    public Map<String, String> variables(AttemptId id) {
        return trace(id).map(Trace::variables).orElse(Map.of());
    }

    /** A job that ended by itself left the code that is stored with it, and none was started twice for one order. */
    void compareCodes() {
        var once = new HashSet<AttemptId>();
        List<AttemptId> ran = ran();
        List<Trace> written = traces.read();
        for (int i = 0; i < ran.size(); i++) {
            AttemptId id = ran.get(i);
            assertTrue(once.add(id), () -> "twice: " + id);
            var unit = stage.unit(id.generation(), path(id));
            boolean last = unit.attempt() == id.attempt();
            if (last && written.get(i).code() != null && unit.code() != null && !overruled(id)) {
                assertEquals(written.get(i).code(), unit.code(), "code of " + id);
            }
        }
    }

    /** An operator has given it another state or code. */
    private boolean overruled(AttemptId id) {
        return stage.store().journal(id.generation()).stream()
                .anyMatch(entry -> entry.unit() == id.unit() && entry.cause().contains("operator"));
    }
}
