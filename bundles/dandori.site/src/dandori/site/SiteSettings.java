package dandori.site;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

/**
 * A site's settings.
 *
 * @param zone zone of all wall-clock times of the site
 * @param language language of screens and documents
 * @param missedStarts what happens to starts that fell due while the scheduler was off
 * @param slots how many jobs run at a time on an agent that says nothing else; at least 1
 */
public record SiteSettings(ZoneId zone, Language language, MissedStarts missedStarts, int slots) {

    /** Slots of a new site (cli.md). */
    public static final int DEFAULT_SLOTS = 5;

    public SiteSettings {
        if (slots < 1) {
            throw new IllegalArgumentException("slots " + slots + " is less than 1");
        }
    }

    /**
     * The settings of a site, read without opening it; those of a new site where there is none yet.
     *
     * @throws SiteException naming file, line and column of what is wrong
     */
    public static SiteSettings of(SiteLayout site) {
        return Files.exists(site.settingsFile()) ? SettingsFile.read(site.settingsFile()) : ofThisMachine();
    }

    /**
     * Writes these settings for whoever opens the site next; members of the file that this Dandori does not know stay.
     *
     * @throws SiteException when the file cannot be written; it is as it was
     */
    public void writeTo(SiteLayout site) {
        SettingsFile.write(site.settingsFile(), this);
    }

    /** Settings of a new site: zone and language of this machine. */
    public static SiteSettings ofThisMachine() {
        String code = Locale.getDefault().getLanguage();
        Language language = Arrays.stream(Language.values()).filter(known -> known.code().equals(code)).findFirst()
                .orElse(Language.ENGLISH);
        return new SiteSettings(ZoneId.systemDefault(), language, MissedStarts.RUN_ONCE, DEFAULT_SLOTS);
    }

    public SiteSettings withZone(ZoneId changed) {
        return new SiteSettings(changed, language, missedStarts, slots);
    }

    public SiteSettings withLanguage(Language changed) {
        return new SiteSettings(zone, changed, missedStarts, slots);
    }

    public SiteSettings withMissedStarts(MissedStarts changed) {
        return new SiteSettings(zone, language, changed, slots);
    }

    public SiteSettings withSlots(int changed) {
        return new SiteSettings(zone, language, missedStarts, changed);
    }
}
