package dandori.app.composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import dandori.engine.port.FileFacts;

/** Facts about files of this machine. */
final class LocalFiles implements FileFacts {

    private final Path work;

    LocalFiles(Path work) {
        this.work = work;
    }

    @Override
    public Optional<Instant> lastModified(String file, Optional<String> workPath) {
        try {
            Path path = work.resolve(workPath.orElse("")).resolve(file);
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
