package dandori.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Says in plain words what a failure of the file system means for a site. */
final class SiteFailures {

    private static final List<String> NO_SPACE = List.of("No space left", "quota exceeded", "not enough space");

    private SiteFailures() {
    }

    /** @param task what was being done, to go after "could not" */
    static SiteException of(String task, Path path, IOException cause) {
        return new SiteException(SiteException.Kind.NOT_ACCESSIBLE,
                "Could not " + task + " " + path + ": " + reasonAndRemedy(path, cause), cause);
    }

    static SiteException notAFolder(Path path) {
        return new SiteException(SiteException.Kind.NOT_ACCESSIBLE,
                path + " is a file; a site is a folder. Name a folder, or one that is not there yet, with --site.");
    }

    private static String reasonAndRemedy(Path path, IOException cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        if (NO_SPACE.stream().anyMatch(message::contains)) {
            return "the disk is full. Free some space and try again.";
        }
        if (message.contains("Read-only file system")) {
            return "the disk is read-only. Name a site on another one with --site.";
        }
        if (cause instanceof AccessDeniedException) {
            return "this user has no right to. Change the owner or the permissions, or name another site with --site.";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException
                || message.contains("Not a directory")) {
            return blockedBy(path, cause) + " is a file where a folder has to be. Move it away or name another site.";
        }
        return message + ". Check the disk, or name another site with --site.";
    }

    private static String blockedBy(Path path, IOException cause) {
        String file = cause instanceof FileSystemException failure ? failure.getFile() : null;
        return Objects.requireNonNullElse(file, path.toString());
    }
}
