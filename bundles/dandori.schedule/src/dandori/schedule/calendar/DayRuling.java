package dandori.schedule.calendar;

import java.util.Locale;

import dandori.schedule.EpochDays;
import dandori.schedule.Phrase;
import dandori.schedule.WeekdayCode;

/**
 * Why a day is open or closed: the fact that derivations name.
 *
 * @param day    the day
 * @param open   whether it is open
 * @param source which kind of line decided
 * @param group  the group whose line decided; empty when none did
 */
public record DayRuling(int day, boolean open, Source source, String group) {

    /** The kind of line that decided about a day. */
    public enum Source {
        DATE, WEEKDAY, UNDEFINED
    }

    /**
     * The ruling for the user: {@code day.closed.weekday} (date, weekday, group), {@code day.open.date} (date, weekday,
     * group) and so on; {@code day.open.undefined} has an empty group.
     */
    public Phrase text() {
        String code = "day." + (open ? "open." : "closed.") + source.name().toLowerCase(Locale.ROOT);
        return Phrase.of(code, EpochDays.text(day), WeekdayCode.of(EpochDays.weekday(day)), group);
    }
}
