package dandori.ui.editor.navigator;

import java.nio.file.Path;
import java.util.List;

import dandori.ui.editor.SiteDefinitions;

/** The definition files of a site. */
public final class DefinitionFiles {

    private DefinitionFiles() {
    }

    /** All of them, by path. */
    public static List<Path> of(SiteDefinitions site) {
        return DefinitionFile.in(site.folder()).stream().map(DefinitionFile::path).toList();
    }
}
