package dandori.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An open site: this process owns it until {@link #close()}. */
public final class Site implements AutoCloseable {

    private final SiteLayout layout;
    private final SiteLock lock;
    private SiteSettings settings;
    private final Agents agents;

    private Site(SiteLayout layout, SiteLock lock) {
        this.layout = layout;
        this.lock = lock;
        this.settings = SettingsFile.readOrCreate(layout.settingsFile());
        this.agents = AgentsFile.read(layout.agentsFile(), settings.slots());
    }

    /**
     * Opens the site in a folder, making the folder and what is missing inside. Interrupted at any point, it may simply
     * be called again.
     *
     * @param root the site's folder
     * @param purpose what for, as another process that finds the site in use will read it: {@code run},
     *        {@code serve}, {@code workbench} …
     * @throws SiteInUseException when another process owns the site
     * @throws SiteException when folder or disk refuse, or when a settings file is damaged or newer; nothing was
     *         changed then but that missing folders were made
     */
    public static Site open(Path root, String purpose) {
        SiteLayout layout = new SiteLayout(root);
        makeFolders(layout);
        SiteLock lock = SiteLock.acquire(layout, purpose);
        try {
            return new Site(layout, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public SiteLayout layout() {
        return layout;
    }

    public SiteSettings settings() {
        return settings;
    }

    public Agents agents() {
        return agents;
    }

    /** Keeps these settings; members of the file that this Dandori does not know stay as they are. */
    public void change(SiteSettings changed) {
        SettingsFile.write(layout.settingsFile(), changed);
        settings = changed;
    }

    /** Lets other processes open the site. */
    @Override
    public void close() {
        lock.close();
    }

    private static void makeFolders(SiteLayout layout) {
        if (Files.isRegularFile(layout.root())) {
            throw SiteFailures.notAFolder(layout.root());
        }
        for (Path folder : layout.folders()) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw SiteFailures.of("make the folder", folder, e);
            }
        }
    }
}
