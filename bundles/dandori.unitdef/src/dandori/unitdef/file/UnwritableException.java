package dandori.unitdef.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file cannot be written where it is wanted; one that was there is still as it was. */
public final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** Less than this is left on a disk on which writing failed for want of room. */
    private static final long NEARLY_NOTHING = 1 << 16;

    private final transient Path file;
    private final transient Path folder;
    private final Reason reason;
    private final IOException cause;

    UnwritableException(Path file, Path folder, IOException cause) {
        super(file + " cannot be written: " + cause, cause);
        this.file = file;
        this.folder = folder;
        this.cause = cause;
        reason = reason(folder, cause);
    }

    /** What stands against it. */
    public enum Reason {
        /** The folder is not there. */
        NO_FOLDER,
        /** The system does not allow it. */
        DENIED,
        /** There is a folder of that name. */
        IS_FOLDER,
        /** No room is left. */
        FULL,
        /** Something else; the system's own words tell. */
        OTHER
    }

    private static Reason reason(Path folder, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Reason.DENIED;
        }
        if (cause instanceof FileAlreadyExistsException) {
            return Reason.IS_FOLDER;
        }
        if (cause instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return Reason.NO_FOLDER;
        }
        return isFull(folder) ? Reason.FULL : Reason.OTHER;
    }

    private static boolean isFull(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The file that was wanted. */
    public Path file() {
        return file;
    }

    /** Where it would have been written, links followed. */
    public Path folder() {
        return folder;
    }

    /** What stands against it. */
    public Reason reason() {
        return reason;
    }

    /** The words of the system. */
    public String words() {
        String told = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return told == null ? cause.getClass().getSimpleName() : told;
    }

    @Override
    public IOException getCause() {
        return cause;
    }
}
