package dandori.app.composition;

import java.util.function.Consumer;

import dandori.engine.plan.Registrations;
import dandori.engine.run.Engine;

/** The one thread that ticks plans and engine. */
final class EngineThread {

    private final Engine engine;
    private final Registrations registrations;
    private final Consumer<Throwable> failed;
    private final Thread thread = new Thread(this::run, "dandori-engine");
    private volatile boolean stopping;

    EngineThread(Engine engine, Registrations registrations, Consumer<Throwable> failed) {
        this.engine = engine;
        this.registrations = registrations;
        this.failed = failed;
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!stopping) {
                registrations.tick();
                engine.tick();
                engine.await(registrations.nextDue());
            }
            engine.flush();
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
