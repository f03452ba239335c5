package dandori.operations;

import java.nio.file.Path;

/** Files with what a job wrote, byte for byte. */
public record JobOutput(Path output, Path error) {
}
