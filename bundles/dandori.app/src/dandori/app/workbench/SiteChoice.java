package dandori.app.workbench;

import java.nio.file.Path;

import dandori.site.SiteLayout;
import dandori.ui.editor.SiteDefinitions;

/** The site the workbench opens: the one named by {@code DANDORI_SITE}, else the user's own. */
record SiteChoice(SiteLayout layout) implements SiteDefinitions {

    static SiteChoice ofUser() {
        String named = System.getenv("DANDORI_SITE");
        Path own = Path.of(System.getProperty("user.home"), ".dandori");
        Path folder = named == null || named.isBlank() ? own : Path.of(named);
        return new SiteChoice(new SiteLayout(folder.toAbsolutePath().normalize()));
    }

    @Override
    public Path folder() {
        return layout.definitions();
    }

    @Override
    public String siteName() {
        return layout.root().getFileName().toString();
    }
}
