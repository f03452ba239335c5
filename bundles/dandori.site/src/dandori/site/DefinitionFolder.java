package dandori.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes definition files of a site: whoever reads one finds the old text or the new one. */
public final class DefinitionFolder {

    /**
     * Replaces a definition file, or makes it.
     *
     * @throws SiteException when folder or disk refuse; the file is then as it was
     */
    public static void replace(Path file, String text) {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw SiteFailures.of("write", file, e);
        }
    }

    /** @throws SiteException when the file cannot be removed */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw SiteFailures.of("remove", file, e);
        }
    }

    private DefinitionFolder() {
    }
}
