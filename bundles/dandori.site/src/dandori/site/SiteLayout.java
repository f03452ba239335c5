package dandori.site;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things are inside a site.
 *
 * @param root the site's folder
 */
public record SiteLayout(Path root) {

    public SiteLayout {
        root = root.toAbsolutePath().normalize();
    }

    public Path settingsFile() {
        return root.resolve("site.json");
    }

    /** May be missing: then there is only {@link Agents#SYSTEM}. */
    public Path agentsFile() {
        return root.resolve("agents.json");
    }

    /** Unit definition files ({@code *.unitdef}). */
    public Path definitions() {
        return root.resolve("definitions");
    }

    public Path services() {
        return root.resolve("services");
    }

    /** Presets and editions of design documents. */
    public Path documents() {
        return root.resolve("documents");
    }

    public Path revisions() {
        return root.resolve("revisions");
    }

    /** Working directory of jobs that name none. */
    public Path work() {
        return root.resolve("work");
    }

    public Path data() {
        return root.resolve("data");
    }

    /** Folder of the database; made by the store, not with the site. */
    public Path database() {
        return data().resolve("db");
    }

    /** What jobs leave behind for a scheduler that comes later. */
    public Path spool() {
        return data().resolve("spool");
    }

    public Path logs() {
        return data().resolve("logs");
    }

    Path lockFile() {
        return data().resolve("site.lock");
    }

    /** The folders every site has, outer ones first. */
    List<Path> folders() {
        return List.of(root, definitions(), services(), documents(), revisions(), work(), data(), spool(), logs());
    }
}
