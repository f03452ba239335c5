package dandori.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dandori.site.SiteException.Trouble;

/** Says in plain words what a failure of the file system means for a site. */
final class SiteFailures {

    private static final List<String> NO_SPACE = List.of("No space left", "quota exceeded", "not enough space");

    private SiteFailures() {
    }

    /** @param task what was being done, to go after "could not" */
    static SiteException of(String task, Path path, IOException cause) {
        String before = "Could not " + task + " " + path + ": ";
        String message = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        if (NO_SPACE.stream().anyMatch(message::contains)) {
            return failure(Trouble.of("DISK_FULL", path), before + "the disk is full. Free some space and try again.",
                    cause);
        }
        if (message.contains("Read-only file system")) {
            return failure(Trouble.of("DISK_READ_ONLY", path),
                    before + "the disk is read-only. Name a site on another one with --site.", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return failure(Trouble.of("NO_RIGHT", path), before
                    + "this user has no right to. Change the owner or the permissions, or name another site with --site.",
                    cause);
        }
        return inTheWay(path, before, message, cause);
    }

    private static SiteException inTheWay(Path path, String before, String message, IOException cause) {
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException
                || message.contains("Not a directory")) {
            String file = blockedBy(path, cause);
            return failure(Trouble.of("FILE_IN_THE_WAY", path, file), before + file
                    + " is a file where a folder has to be. Move it away or name another site.", cause);
        }
        return failure(Trouble.of("NOT_ACCESSIBLE", path, message),
                before + message + ". Check the disk, or name another site with --site.", cause);
    }

    private static SiteException failure(Trouble trouble, String message, IOException cause) {
        return new SiteException(SiteException.Kind.NOT_ACCESSIBLE, trouble, message, cause);
    }

    static SiteException notAFolder(Path path) {
        return new SiteException(SiteException.Kind.NOT_ACCESSIBLE, Trouble.of("NOT_A_FOLDER", path),
                path + " is a file; a site is a folder. Name a folder, or one that is not there yet, with --site.");
    }

    private static String blockedBy(Path path, IOException cause) {
        String file = cause instanceof FileSystemException failure ? failure.getFile() : null;
        return Objects.requireNonNullElse(file, path.toString());
    }
}
