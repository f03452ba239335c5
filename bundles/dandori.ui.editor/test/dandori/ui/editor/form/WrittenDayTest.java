package dandori.ui.editor.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What is typed as a date. */
class WrittenDayTest {

    @Test
    void dayOfTheCalendarIsReadWithHyphensOrSlashes() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2028, 2, 29));

        assertEquals(day, WrittenDay.read("2028-02-29"));
        assertEquals(day, WrittenDay.read(" 2028/02/29 "));
    }

    @Test
    void dayTheCalendarDoesNotHaveIsNone() {
        for (String written : new String[]{ "2026/02/30", "2026-02-29", "tomorrow", "2026-2-3", "", "12026-01-01" }) {
            assertEquals(Optional.empty(), WrittenDay.read(written), written);
        }
    }
}
