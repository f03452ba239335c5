package dandori.schedule.text;

import java.time.DateTimeException;
import java.time.ZoneId;

/** The name of a time zone. */
public final class ZoneText {

    private ZoneText() {
    }

    /** Reads an IANA zone name such as {@code Asia/Tokyo}, or a fixed offset; anything else is refused. */
    public static Parsed<ZoneId> parse(String text) {
        try {
            return Parsed.of(ZoneId.of(text.strip()));
        } catch (DateTimeException e) {
            return Parsed.refused(ProblemCode.ZONE_UNKNOWN, text);
        }
    }
}
