package dandori.ui.editor.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that follow one another.
 *
 * @param first where the choice began, which may be the later end
 * @param last  where it ended
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** The days, earliest first. */
    public List<LocalDate> days() {
        LocalDate from = first.isBefore(last) ? first : last;
        LocalDate to = first.isBefore(last) ? last : first;
        return from.datesUntil(to.plusDays(1)).toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first.isBefore(last) ? first : last) && !day.isAfter(first.isBefore(last) ? last : first);
    }
}
