package dandori.app.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

import dandori.site.SiteException;
import dandori.site.SiteLayout;
import dandori.site.SiteSettings;
import dandori.ui.editor.SiteDefinitions;

/**
 * The site the workbench opens: the one named by {@code DANDORI_SITE}, else the one chosen last, else the user's own.
 *
 * @param layout where it is
 * @param zone   its zone when the workbench started, by which its scheduler works too
 */
record SiteChoice(SiteLayout layout, ZoneId zone) implements SiteDefinitions {

    static SiteChoice ofUser() {
        String named = System.getenv("DANDORI_SITE");
        Path own = Path.of(System.getProperty("user.home"), ".dandori");
        Path folder = named == null || named.isBlank() ? UserChoices.site().orElse(own) : Path.of(named);
        SiteLayout layout = new SiteLayout(folder.toAbsolutePath().normalize());
        return new SiteChoice(layout, zone(layout));
    }

    private static ZoneId zone(SiteLayout layout) {
        try {
            return SiteSettings.of(layout).zone();
        } catch (SiteException damaged) {
            // Whoever opens the site says what is wrong with its file.
            return ZoneId.systemDefault();
        }
    }

    @Override
    public Path folder() {
        return layout.definitions();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    @Override
    public Path documents() {
        return layout.documents();
    }

    @Override
    public String siteName() {
        return layout.root().getFileName().toString();
    }
}
