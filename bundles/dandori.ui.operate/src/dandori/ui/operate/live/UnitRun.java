package dandori.ui.operate.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.state.State;

/** One unit inside a generation as it is known now; the same object as long as it is shown. UI thread only. */
public final class UnitRun {

    private final Generation generation;
    private final int index;
    private final String path;
    private final Map<Integer, UnitRun> parts = new TreeMap<>();
    private UnitView now;
    private long touched;

    UnitRun(Generation generation, int index, UnitView first) {
        this.generation = generation;
        this.index = index;
        path = first.path();
        now = first;
    }

    /** The generation it belongs to. */
    public Generation generation() {
        return generation;
    }

    /** Its number inside the generation, 0 for the root jobnet. */
    public int index() {
        return index;
    }

    /** Absolute path. */
    public String path() {
        return path;
    }

    /** Name inside the upper unit. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it is the root jobnet, which stands for the generation. */
    public boolean isRoot() {
        return index == 0;
    }

    public State state() {
        return now.state();
    }

    /** The return code of the last end. */
    public Optional<Integer> code() {
        return Optional.ofNullable(now.code());
    }

    /** The attempt it is in, 0 before the first. */
    public int attempt() {
        return now.attempt();
    }

    public Optional<Instant> started() {
        return Optional.ofNullable(now.started());
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(now.ended());
    }

    /** The jobnet it is directly inside; empty for the root. */
    public Optional<UnitRun> upper() {
        return isRoot() ? Optional.empty() : generation.unit(path.substring(0, path.lastIndexOf('/')));
    }

    /** The units directly inside, in display order. */
    public Collection<UnitRun> parts() {
        generation.arrange();
        return List.copyOf(parts.values());
    }

    void clear() {
        parts.clear();
    }

    void add(UnitRun part) {
        parts.put(part.index, part);
    }

    /** When a change last touched it, as the number of the delivery that brought it. */
    long touched() {
        return touched;
    }

    void become(UnitView next, long delivery) {
        now = next;
        touched = delivery;
    }

    UnitView view() {
        return now;
    }
}
