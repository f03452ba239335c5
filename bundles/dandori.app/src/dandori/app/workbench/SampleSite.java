package dandori.app.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** What to show first of the sample, which is put into the folder when it is not there. */
    static JobnetInput bring(Path definitions) throws IOException {
        Path file = definitions.resolve(Path.of(SAMPLE).getFileName().toString());
        if (!Files.exists(file)) {
            try (InputStream sample = SampleSite.class.getResourceAsStream(SAMPLE)) {
                Files.copy(sample, file);
            }
        }
        return new JobnetInput(file, JOBNET);
    }

    private SampleSite() {
    }
}
