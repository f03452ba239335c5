package dandori.app.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import dandori.schedule.clock.ZoneClock;

/** Times as users write them: {@code 2026-11-23T09:00}, also with a blank, slashes, seconds, or an offset. */
final class SiteTimes {

    /** An instant; without an offset in the zone of this machine. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(normal(text)).toInstant());
        } catch (DateTimeException noOffset) {
            return local(text).map(new ZoneClock(ZoneId.systemDefault())::resolve);
        }
    }

    static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(normal(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replace('/', '-')));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String normal(String text) {
        return text.strip().replace('/', '-').replace(' ', 'T');
    }

    private SiteTimes() {
    }
}
