package dandori.schedule.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

import dandori.schedule.EpochDays;

/**
 * Schedule days on the wall clock: day D runs from D at base time to D+1 at base time ({@code schedule.md} §1). Both
 * ends are resolved like any start, so a day that the zone skips altogether is empty.
 */
public record ScheduleDays(ZoneClock clock, LocalTime baseTime) {

    /** The beginning of a schedule day. */
    public Instant beginning(int day) {
        return clock.resolve(LocalDateTime.of(EpochDays.date(day), baseTime));
    }

    /** The schedule day that contains an instant. */
    public int containing(Instant instant) {
        int day = (int) clock.local(instant).toLocalDate().toEpochDay() + 2;
        while (beginning(day).isAfter(instant)) {
            day--;
        }
        return day;
    }
}
