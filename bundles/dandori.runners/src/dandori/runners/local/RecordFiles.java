package dandori.runners.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dandori.engine.port.AttemptId;

/** Which record still says something that is wanted. A record goes with its launcher and its last wanted attempt. */
final class RecordFiles {

    private final Map<AttemptId, Holder> holders = new HashMap<>();
    private final Map<Path, Holder> open = new HashMap<>();

    private static final class Holder {
        private final Path file;
        private int wanted;
        private boolean closed;

        Holder(Path file) {
            this.file = file;
        }
    }

    /** The record {@code file} is wanted for this attempt. */
    synchronized void hold(Path file, AttemptId id) {
        Holder holder = open.computeIfAbsent(file, Holder::new);
        Holder before = holders.put(id, holder);
        if (before != holder) {
            holder.wanted++;
            if (before != null) {
                release(before);
            }
        }
    }

    /** It is wanted for this attempt no longer. */
    synchronized void forget(AttemptId id) {
        Holder holder = holders.remove(id);
        if (holder != null) {
            release(holder);
        }
    }

    /** No further attempt will come into {@code file}. */
    synchronized void close(Path file) {
        Holder holder = open.computeIfAbsent(file, Holder::new);
        holder.closed = true;
        deleteWhenDone(holder);
    }

    private void release(Holder holder) {
        holder.wanted--;
        deleteWhenDone(holder);
    }

    private void deleteWhenDone(Holder holder) {
        if (holder.closed && holder.wanted == 0) {
            open.remove(holder.file);
            try {
                Files.deleteIfExists(holder.file);
            } catch (IOException e) {
                throw new UncheckedIOException("The record " + holder.file + " cannot be deleted", e);
            }
        }
    }
}
