package dandori.site;

import java.nio.file.Path;
import java.util.Optional;

/** Another process owns the site. */
public final class SiteInUseException extends SiteException {

    private final transient SiteOwner owner;

    SiteInUseException(Path site, Optional<SiteOwner> owner) {
        super(Kind.IN_USE, "The site " + site + " is in use by " + owner.map(SiteInUseException::words)
                .orElse("another process") + ". Wait until it ends, stop it, or name another site with --site.");
        this.owner = owner.orElse(null);
    }

    /** Empty when the owner has only just begun. */
    public Optional<SiteOwner> owner() {
        return Optional.ofNullable(owner);
    }

    private static String words(SiteOwner owner) {
        return "process " + owner.pid() + " (" + owner.purpose() + ", since " + owner.since() + ")";
    }
}
