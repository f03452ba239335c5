package dandori.app.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a new site starts with: a small business to look at, run and change. */
final class SampleSite {

    private static final String SAMPLE = "/sample/definitions/営業.unitdef";

    /** Puts the sample into a folder of definitions that does not exist yet; leaves every other folder alone. */
    static void fillIfNew(Path definitions) throws IOException {
        if (Files.exists(definitions)) {
            return;
        }
        Path prepared = Files.createDirectories(definitions.resolveSibling("definitions.new"));
        try (InputStream sample = SampleSite.class.getResourceAsStream(SAMPLE)) {
            Path file = prepared.resolve(Path.of(SAMPLE).getFileName().toString());
            Files.deleteIfExists(file);
            Files.copy(sample, file);
        }
        Files.move(prepared, definitions);
    }

    private SampleSite() {
    }
}
