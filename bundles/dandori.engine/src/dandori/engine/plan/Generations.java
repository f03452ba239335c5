package dandori.engine.plan;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.GenerationOrder;

/** What a plan asks of the engine. */
public interface Generations {

    /** Makes a generation that waits to be started; its number. */
    long make(RootJobnet root, Revision revision, GenerationOrder order);

    /** Lets a waiting generation begin, or be held instead. */
    void start(long generation, boolean hold, String cause);

    /** Ends a waiting generation as skipped. */
    void skip(long generation, String cause);

    /** Ends a waiting generation as bypassed. */
    void bypass(long generation, String cause);

    /** A generation that has ended is no longer kept. */
    void forget(long generation);

    /** What {@link Registrations#planned} answers has changed. */
    void plansChanged();

    /** Has {@link Registrations#tick} called soon, from the engine's thread. */
    void wake();
}
