package dandori.ui.operate.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dandori.engine.run.GenerationView;
import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.state.State;

/** One execution of a root jobnet as it is known now. UI thread only. */
public final class Generation {

    private final long number;
    private final String executionId;
    private final String root;
    private final Map<Integer, UnitRun> byIndex = new TreeMap<>();
    private final Map<String, UnitRun> byPath = new HashMap<>();
    private boolean arranged;

    Generation(long number, String executionId, String root) {
        this.number = number;
        this.executionId = executionId;
        this.root = root;
        meet(0, new UnitView(root, State.WAIT_START_TIME, null, 0, null, null));
    }

    /** Unique in the site; a higher one is newer. */
    public long number() {
        return number;
    }

    /** {@code @A1} … within the root jobnet. */
    public String executionId() {
        return executionId;
    }

    /** Absolute path of the root jobnet. */
    public String root() {
        return root;
    }

    /** The root jobnet's run, which is there from the first. */
    public UnitRun rootRun() {
        return byIndex.get(0);
    }

    /** The unit with this absolute path, if it is known by now. */
    public Optional<UnitRun> unit(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The units known by now, in display order, the root first. */
    public Collection<UnitRun> units() {
        return List.copyOf(byIndex.values());
    }

    public boolean ended() {
        return rootRun().state().ended();
    }

    /** The units an operator may release. */
    public List<UnitRun> held() {
        return byIndex.values().stream().filter(unit -> unit.state() == State.HELD).toList();
    }

    /** Takes over a copy of all units, but for those a later delivery has touched; says whether any is new. */
    boolean take(GenerationView view, long asked) {
        int before = byIndex.size();
        for (int index = 0; index < view.units().size(); index++) {
            UnitView unit = view.units().get(index);
            UnitRun known = byIndex.get(index);
            if (known == null) {
                meet(index, unit);
            } else if (known.touched() <= asked) {
                known.become(unit, asked);
            }
        }
        return byIndex.size() > before;
    }

    /** The unit a change speaks of, new if it was not known. */
    UnitRun take(UnitChange change, long delivery) {
        UnitRun known = byIndex.get(change.index());
        if (known == null) {
            known = meet(change.index(), change.applied(null));
        }
        known.become(change.applied(known.view()), delivery);
        return known;
    }

    private UnitRun meet(int index, UnitView unit) {
        UnitRun run = new UnitRun(this, index, unit);
        byIndex.put(index, run);
        byPath.put(unit.path(), run);
        arranged = false;
        return run;
    }

    /** Units may come to be known before those they are inside. */
    void arrange() {
        if (!arranged) {
            arranged = true;
            byIndex.values().forEach(UnitRun::clear);
            byIndex.values().forEach(unit -> unit.upper().ifPresent(upper -> upper.add(unit)));
        }
    }
}
