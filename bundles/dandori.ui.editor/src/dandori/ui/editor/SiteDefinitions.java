package dandori.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The definitions of the open site, as a service of the workbench. */
public interface SiteDefinitions {

    /** Folder of the definition files; exists. */
    Path folder();

    /** Folder of presets and editions of documents; need not exist. */
    Path documents();

    /** What people call the site. */
    String siteName();

    /** The zone of the site's wall-clock times. */
    ZoneId zone();

    /** What tells the time. */
    InstantSource clock();

    /** The day it is at the site. */
    default LocalDate today() {
        Instant now = clock().instant();
        return LocalDate.ofInstant(now, zone());
    }

    /** The definition files in the folder and the folders below, by path; none when it cannot be listed. */
    default List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".unitdef") && Files.isRegularFile(file))
                    .sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
