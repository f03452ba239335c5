package dandori.engine.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.engine.state.State;

/** Which generations of which root jobnet run, and how the last one of each ended. */
final class RunningRoots {

    private record Begun(long generation, String executionId, boolean monitoring) {
    }

    private final Map<String, Map<Long, Begun>> begun = new HashMap<>();
    private final Map<String, State> lastEnd = new HashMap<>();
    private final Set<Long> rerun = new HashSet<>();

    void begin(String path, long generation, String executionId, boolean monitoring) {
        begun.computeIfAbsent(path, key -> new LinkedHashMap<>())
                .put(generation, new Begun(generation, executionId, monitoring));
    }

    /** It had ended, and goes on: what is run again stands in nobody's way. */
    void beginAgain(String path, long generation, String executionId) {
        rerun.add(generation);
        begin(path, generation, executionId, false);
    }

    void end(String path, long generation, State state) {
        rerun.remove(generation);
        lastEnd.put(path, state);
        Map<Long, Begun> running = begun.getOrDefault(path, new HashMap<>());
        running.remove(generation);
        if (running.isEmpty()) {
            begun.remove(path);
        }
    }

    /** Whether an earlier generation that is no rerun stands in the way of one that watches, or executes. */
    boolean blocks(String path, boolean monitoring) {
        return begun.getOrDefault(path, Map.of()).values().stream()
                .anyMatch(run -> run.monitoring() == monitoring && !rerun.contains(run.generation()));
    }

    /** The execution id of a generation that runs. */
    Optional<String> any(String path) {
        return begun.getOrDefault(path, Map.of()).values().stream().map(Begun::executionId).findFirst();
    }

    boolean runs(String path, long generation) {
        return begun.getOrDefault(path, Map.of()).containsKey(generation);
    }

    Optional<State> lastEnd(String path) {
        return Optional.ofNullable(lastEnd.get(path));
    }

    /** What is known of the end of the last generation when a scheduler begins. */
    void remember(String path, State state) {
        lastEnd.put(path, state);
    }
}
