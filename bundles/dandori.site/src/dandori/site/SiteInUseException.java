package dandori.site;

import java.nio.file.Path;
import java.util.Optional;

/** Another process owns the site. */
public final class SiteInUseException extends SiteException {

    private final transient SiteOwner owner;

    SiteInUseException(Path site, Optional<SiteOwner> owner) {
        super(Kind.IN_USE, trouble(site, owner),
                "The site " + site + " is in use by " + owner.map(SiteInUseException::words)
                        .orElse("another process")
                        + ". Wait until it ends, stop it, or name another site with --site.");
        this.owner = owner.orElse(null);
    }

    /** Empty when the owner has only just begun. */
    public Optional<SiteOwner> owner() {
        return Optional.ofNullable(owner);
    }

    private static Trouble trouble(Path site, Optional<SiteOwner> owner) {
        return owner.map(one -> Trouble.of("IN_USE", site, one.pid(), one.purpose(), one.since()))
                .orElse(Trouble.of("IN_USE_BY_SOMEBODY", site));
    }

    private static String words(SiteOwner owner) {
        return "process " + owner.pid() + " (" + owner.purpose() + ", since " + owner.since() + ")";
    }
}
