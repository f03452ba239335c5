package dandori.ui.editor.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a {@link YearCanvas} shows and whom it tells. */
public interface YearHost {

    /** What a day looks like. */
    DayStyle style(LocalDate day);

    /** What is told about a day under the mouse. */
    String tip(LocalDate day);

    /** Other days were chosen, by mouse or keys. */
    void chosen(DayRange range);

    /** A stretch of days was drawn over with the mouse. */
    default void drawn(DayRange range) {
        // Most only show days.
    }

    /** A letter was typed. */
    default void typed(char letter) {
        // Most have no letters.
    }

    /** Other months are shown. */
    default void turned(YearMonth first) {
        // Most say nothing about it.
    }
}
