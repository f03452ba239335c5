package dandori.ui.editor.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as people write it: 2028-02-29 or 2028/02/29. */
public final class WrittenDay {

    private static final int LAST_YEAR = 9999;

    /** The day that is written; empty when the calendar has none such. */
    public static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip().replace('/', '-')))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private WrittenDay() {
    }
}
