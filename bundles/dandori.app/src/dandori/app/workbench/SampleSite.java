package dandori.app.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dandori.ui.editor.JobnetInput;

/** What a new site starts with: a small business to look at, run and change. */
final class SampleSite {

    private static final String SAMPLE = "/sample/definitions/営業.unitdef";
    private static final String JOBNET = "/営業G/受注処理";

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

    /** What to show first of the sample; empty where a site is without it. */
    static Optional<JobnetInput> jobnet(Path definitions) {
        Path file = definitions.resolve(Path.of(SAMPLE).getFileName().toString());
        return Files.exists(file) ? Optional.of(new JobnetInput(file, JOBNET)) : Optional.empty();
    }

    private SampleSite() {
    }
}
