package dandori.ui.editor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Notices that files of a folder, or of those below, have changed, and lets the open documents look at theirs. */
public final class FolderWatch implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] KINDS = { StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE };
    private static final int SETTLED = 150;

    private final Path folder;
    private final WatchService service;
    private final Display display;
    private final Runnable changed;
    private final AtomicBoolean told = new AtomicBoolean();

    private FolderWatch(Path folder, WatchService service, Display display, Runnable changed) {
        this.folder = folder;
        this.service = service;
        this.display = display;
        this.changed = changed;
    }

    /** Watches a folder until it is closed and calls back on the UI thread; without notice where that is not possible. */
    public static FolderWatch on(Path folder, Display display, Runnable changed) {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            FolderWatch watch = new FolderWatch(folder, service, display, changed);
            watch.register();
            Thread thread = new Thread(watch::run, "Definition folder watch");
            thread.setDaemon(true);
            thread.start();
            return watch;
        } catch (IOException e) {
            ILog.of(FolderWatch.class).warn("Changes in " + folder + " will not be noticed; refresh by hand", e);
            return null;
        }
    }

    private void register() throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            for (Path each : folders.filter(Files::isDirectory).toList()) {
                each.register(service, KINDS);
            }
        }
    }

    private void run() {
        try {
            for (WatchKey key = service.take();; key = service.take()) {
                List<WatchEvent<?>> events = key.pollEvents();
                key.reset();
                if (!events.isEmpty() && told.compareAndSet(false, true)) {
                    display.asyncExec(() -> display.timerExec(SETTLED, this::tell));
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException | org.eclipse.swt.SWTException e) {
            // The watch is over.
            return;
        }
    }

    private void tell() {
        told.set(false);
        try {
            register();
        } catch (IOException | UncheckedIOException e) {
            ILog.of(FolderWatch.class).warn("New folders in " + folder + " will not be watched", e);
        }
        OpenDefinitions.ofWorkbench().all().forEach(DefinitionDocument::lookAtDisk);
        changed.run();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            ILog.of(FolderWatch.class).warn("The watch could not be ended", e);
        }
    }
}
