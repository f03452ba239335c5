package dandori.ui.operate.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dandori.operations.JobOutput;

/** How much an attempt has written, in bytes. */
record Sizes(long output, long error) {

    static Sizes of(JobOutput files) throws IOException {
        return new Sizes(size(files.output()), size(files.error()));
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
