package dandori.store;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The making of a new database, told from a finished one by a file {@code NAME.creating} beside its folder. What a
 * crash left half made holds nothing yet and is made anew.
 */
final class DatabaseCreation implements Closeable {

    private final Path mark;
    private final FileChannel channel;

    private DatabaseCreation(Path mark, FileChannel channel) {
        this.mark = mark;
        this.channel = channel;
    }

    /** Finds out whether the database has to be created; if so, no other process can begin the same. */
    static DatabaseCreation begin(Path folder, StoreFailures failures) throws IOException {
        Path mark = folder.resolveSibling(folder.getFileName() + ".creating");
        if (Files.exists(folder) && !isEmpty(folder) && Files.notExists(mark)) {
            return new DatabaseCreation(mark, null);
        }
        DatabaseCreation creation = new DatabaseCreation(mark, lock(mark, failures));
        try {
            deleteTree(folder);
            return creation;
        } catch (IOException e) {
            creation.close();
            throw e;
        }
    }

    private static FileChannel lock(Path mark, StoreFailures failures) throws IOException {
        FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw failures.locked(null);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw failures.locked(e);
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
    }

    boolean needed() {
        return channel != null;
    }

    /** The database is whole: it is never taken for half made again, not even after a power cut. */
    void complete() throws IOException {
        if (needed()) {
            Files.delete(mark);
            forceDirectory(mark.getParent());
        }
    }

    @Override
    public void close() throws IOException {
        if (needed()) {
            channel.close();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> childrenFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : childrenFirst) {
                Files.delete(path);
            }
        }
    }

    /** Windows opens no directories, and needs no forcing of them. */
    private static void forceDirectory(Path directory) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }
}
