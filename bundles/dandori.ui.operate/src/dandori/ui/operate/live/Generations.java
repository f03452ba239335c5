package dandori.ui.operate.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dandori.operations.Operator;
import dandori.operations.SchedulerStatus;

/** The generations of the site, as a service of the workbench: followed as they change. UI thread only. */
public interface Generations {

    /** What has changed. */
    record Change(boolean structure, Set<UnitRun> units) {
    }

    /** Hears of changes, at most ten times a second. */
    interface Listener {
        /** Units have changed; with {@code structure} generations or units came or went, too. */
        void changed(Change change);
    }

    /** Whom operations are asked of. */
    Operator operator();

    /** Whether the scheduler works; a change of it is told as an empty {@link Change}. */
    SchedulerStatus status();

    /** Whether those of earlier days have been read. */
    boolean loaded();

    /** The generations kept in mind, newest first; old ones are let go. */
    List<Generation> newestFirst();

    /** The newest generation of a root jobnet. */
    Optional<Generation> newest(String root);

    /** The newest run of a unit: that in the newest generation of its root jobnet. */
    Optional<UnitRun> newestRun(String path);

    void addListener(Listener listener);

    void removeListener(Listener listener);
}
