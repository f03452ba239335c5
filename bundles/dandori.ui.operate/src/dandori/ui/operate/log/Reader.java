package dandori.ui.operate.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/** Reads files beside the UI thread, one thing after the other, and hands back on the UI thread. */
final class Reader implements AutoCloseable {

    /** Something to read. */
    interface Reading<T> {
        T read() throws IOException;
    }

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "dandori-job-output");
        thread.setDaemon(true);
        return thread;
    });
    private final Display display = Display.getCurrent();

    <T> void read(Reading<T> reading, Consumer<T> taken, Consumer<String> failed) {
        CompletableFuture.supplyAsync(() -> read(reading), worker)
                .whenComplete((value, failure) -> back(() -> {
                    if (failure == null) {
                        taken.accept(value);
                    } else {
                        failed.accept(message(failure));
                    }
                }));
    }

    private static String message(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : failure.getCause().getMessage();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.toString(), unreadable);
        }
    }

    void back(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
