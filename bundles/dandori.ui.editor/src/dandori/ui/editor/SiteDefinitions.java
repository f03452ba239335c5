package dandori.ui.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dandori.ui.editor.navigator.DefinitionFile;

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
        return DefinitionFile.in(folder()).stream().map(DefinitionFile::path).toList();
    }
}
