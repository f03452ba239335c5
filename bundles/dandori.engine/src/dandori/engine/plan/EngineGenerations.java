package dandori.engine.plan;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.GenerationOrder;
import dandori.engine.state.Event;

/**
 * The generations of an engine.
 *
 * @param engine is told on its own thread
 */
public record EngineGenerations(Engine engine) implements Generations {

    @Override
    public long make(RootJobnet root, Revision revision, GenerationOrder order) {
        return engine.register(root, revision, order);
    }

    @Override
    public void start(long generation, boolean hold, String cause) {
        engine.startScheduled(generation, hold, cause);
    }

    @Override
    public void skip(long generation, String cause) {
        engine.endUnstarted(generation, Event.SKIP, cause);
    }

    @Override
    public void bypass(long generation, String cause) {
        engine.endUnstarted(generation, Event.BYPASS, cause);
    }

    @Override
    public void forget(long generation) {
        engine.forget(generation);
    }

    @Override
    public void plansChanged() {
        engine.plansChanged();
    }

    @Override
    public void wake() {
        engine.ask(nothing -> null);
    }
}
