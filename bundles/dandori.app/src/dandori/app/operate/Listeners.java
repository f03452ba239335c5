package dandori.app.operate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;

/** Passes on what the engine tells; listeners come and go. */
public final class Listeners implements RunListener {

    private final List<RunListener> all = new CopyOnWriteArrayList<>();

    void add(RunListener listener) {
        all.add(listener);
    }

    void remove(RunListener listener) {
        all.remove(listener);
    }

    @Override
    public void changed(RunChange change) {
        all.forEach(listener -> listener.changed(change));
    }

    @Override
    public void ended(GenerationView generation) {
        all.forEach(listener -> listener.ended(generation));
    }
}
