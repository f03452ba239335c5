package dandori.imports.fire;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.OptionalInt;

/** Times of one zone told in another: possible where both clocks have always differed by the same. */
public final class ZoneShift {

    /** The file format knows no earlier date. */
    private static final Instant SINCE = Instant.parse("1994-01-01T00:00:00Z");
    private static final int MINUTE = 60;

    private ZoneShift() {
    }

    /** By how many minutes the site's clock is ahead of the written zone's; empty when that changes over the year. */
    public static OptionalInt minutes(ZoneId written, ZoneId site) {
        if (written.getRules().equals(site.getRules())) {
            return OptionalInt.of(0);
        }
        if (changes(written.getRules()) || changes(site.getRules())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((offset(site) - offset(written)) / MINUTE);
    }

    /** Whether the clock of a zone is put forward and back. */
    public static boolean daylightSaving(ZoneId zone) {
        return !zone.getRules().getTransitionRules().isEmpty();
    }

    private static boolean changes(ZoneRules rules) {
        return rules.nextTransition(SINCE) != null;
    }

    private static int offset(ZoneId zone) {
        return zone.getRules().getOffset(SINCE).getTotalSeconds();
    }
}
