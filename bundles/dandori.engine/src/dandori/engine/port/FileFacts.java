package dandori.engine.port;

import java.time.Instant;
import java.util.Optional;

/** What judgments ask about files. */
public interface FileFacts {

    /** When the file was last modified; empty when there is no such file. A relative path starts at the work path. */
    Optional<Instant> lastModified(String file, Optional<String> workPath);
}
