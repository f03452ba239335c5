package dandori.documents;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A document cannot be written where it is wanted; a file that was there is still as it was. */
public final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Path file;

    UnwritableException(Path file, IOException cause) {
        super(file + " cannot be written: " + cause, cause);
        this.file = file;
    }

    /** What stands against it. */
    public enum Reason {
        /** The folder is not there. */
        NO_FOLDER,
        /** The system does not allow it. */
        DENIED,
        /** There is a folder of that name. */
        IS_FOLDER,
        /** Something else, such as a full disk; the system's own words tell. */
        OTHER
    }

    /** The file that was wanted. */
    public Path file() {
        return file;
    }

    /** What stands against it. */
    public Reason reason() {
        Throwable cause = getCause();
        if (cause instanceof NoSuchFileException) {
            return Reason.NO_FOLDER;
        }
        if (cause instanceof AccessDeniedException) {
            return Reason.DENIED;
        }
        return cause instanceof FileAlreadyExistsException ? Reason.IS_FOLDER : Reason.OTHER;
    }

    /** The words of the system. */
    public String words() {
        Throwable cause = getCause();
        String told = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return told == null ? cause.getClass().getSimpleName() : told;
    }
}
