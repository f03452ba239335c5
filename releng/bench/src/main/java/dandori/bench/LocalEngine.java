package dandori.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.RunStore.Revision;
import dandori.engine.run.Engine;
import dandori.engine.run.EngineSettings;
import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.engine.state.State;
import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerSettings;

/** The engine with the runner it has in the product, ticked by this thread. */
final class LocalEngine implements AutoCloseable, RunListener {

    private final Engine engine;
    private LocalJobRunner runner;
    private GenerationView ended;
    private long busy;
    private long waiting;

    LocalEngine(TimedStore store, Path folder, int slots) {
        Path work = folder.resolve("work");
        try {
            Files.createDirectories(work);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        engine = new Engine(store, reports -> {
            runner = new LocalJobRunner(new LocalRunnerSettings(folder.resolve("spool"), work), reports,
                    InstantSource.system());
            return runner;
        }, (file, workPath) -> Optional.empty(), InstantSource.system(),
                new EngineSettings(ZoneOffset.UTC, "bench", Map.of(), slots).patient(EngineSettings.USUAL_PATIENCE));
        engine.addListener(this);
    }

    /** Milliseconds from registration to the last end. */
    double run(RootJobnet root) {
        ended = null;
        long begin = System.nanoTime();
        engine.register(root, new Revision("bench", "bench.unitdef", "UTF-8", new byte[0]), Map.of());
        while (ended == null) {
            long ticked = System.nanoTime();
            engine.tick();
            long parked = System.nanoTime();
            busy += parked - ticked;
            if (ended == null) {
                engine.await();
                waiting += System.nanoTime() - parked;
            }
        }
        if (ended.state() != State.NORMAL) {
            throw new IllegalStateException("the jobnet ended " + ended.state());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    void forgetTimes() {
        busy = 0;
        waiting = 0;
    }

    double busyMillis() {
        return busy / 1e6;
    }

    double waitingMillis() {
        return waiting / 1e6;
    }

    @Override
    public void changed(RunChange change) {
        // Only the end counts here.
    }

    @Override
    public void ended(GenerationView generation) {
        ended = generation;
    }

    @Override
    public void close() {
        runner.close();
    }
}
