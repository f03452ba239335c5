package dandori.app.composition;

import java.util.function.Consumer;

import dandori.engine.run.Engine;

/** The one thread that ticks the engine. */
final class EngineThread {

    private final Engine engine;
    private final Consumer<Throwable> failed;
    private final Thread thread = new Thread(this::run, "dandori-engine");
    private volatile boolean stopping;

    EngineThread(Engine engine, Consumer<Throwable> failed) {
        this.engine = engine;
        this.failed = failed;
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!stopping) {
                engine.tick();
                engine.await();
            }
        } catch (RuntimeException | Error failure) {
            failed.accept(failure);
        }
    }

    /** Ends after the tick that is under way. */
    void stop() {
        stopping = true;
        engine.ask(nothing -> null);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
