package dandori.schedule.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The wall clock of a zone ({@code schedule.md} §6). A time that a daylight-saving gap skips is the first valid instant
 * after the gap; a time that occurs twice is the first of the two. Safe for use by several threads.
 */
public final class ZoneClock {

    private final ZoneId zone;
    private final ZoneRules rules;
    /** The stretch of the last question: neighbouring days nearly always share one. */
    private volatile Stretch recent = new Stretch(0, 0, 0);

    /** The clock of a zone. */
    public ZoneClock(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
    }

    /** A stretch of local time, end exclusive, in which local and universal time differ by one fixed offset. */
    private record Stretch(long from, long to, int offset) {
    }

    /** The zone. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The instant at which the wall clock shows a local time.
     *
     * @param localSecond seconds from 1970-01-01T00:00 on the wall clock
     * @return seconds from 1970-01-01T00:00Z
     */
    public long epochSecond(long localSecond) {
        Stretch known = recent;
        if (localSecond >= known.from && localSecond < known.to) {
            return localSecond - known.offset;
        }
        return resolve(LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC)).getEpochSecond();
    }

    /** The instant at which the wall clock shows a local time. */
    public Instant resolve(LocalDateTime local) {
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition != null) {
            return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetBefore());
        }
        ZoneOffset offset = rules.getOffset(local);
        Instant instant = local.toInstant(offset);
        recent = stretchAround(instant, offset);
        return instant;
    }

    /** What the wall clock shows at an instant. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }

    /** Whether and how daylight saving touches a local time. */
    public Daylight daylight(LocalDateTime local) {
        long second = second(local);
        Stretch known = recent;
        if (second >= known.from && second < known.to) {
            return Daylight.PLAIN;
        }
        ZoneOffsetTransition transition = rules.getTransition(local);
        return transition == null ? Daylight.PLAIN : transition.isGap() ? Daylight.GAP : Daylight.OVERLAP;
    }

    /** How often a local time occurs. */
    public enum Daylight {
        /** Once. */
        PLAIN,
        /** Never: the clock was put forward over it. */
        GAP,
        /** Twice: the clock was put back over it. */
        OVERLAP
    }

    private Stretch stretchAround(Instant instant, ZoneOffset offset) {
        ZoneOffsetTransition earlier = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition later = rules.nextTransition(instant);
        long from = earlier == null
                ? Long.MIN_VALUE
                : Math.max(second(earlier.getDateTimeBefore()),
                        second(earlier.getDateTimeAfter()));
        long to = later == null
                ? Long.MAX_VALUE
                : Math.min(second(later.getDateTimeBefore()),
                        second(later.getDateTimeAfter()));
        return new Stretch(from, to, offset.getTotalSeconds());
    }

    private static long second(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC);
    }
}
