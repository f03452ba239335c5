package dandori.imports.holidays.country;

import java.time.DayOfWeek;
import java.time.Month;

import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;

/** The first, second … or last such weekday of a month. */
final class WeekdayOfMonth extends Rule implements FixedWeekdayInMonthHolidayConfiguration {

    WeekdayOfMonth(Node node) {
        super(node);
    }

    @Override
    public DayOfWeek weekday() {
        return node().weekday("weekday");
    }

    @Override
    public Month month() {
        return node().word(Month.class, "month");
    }

    @Override
    public Occurrence which() {
        return node().word(Occurrence.class, "which");
    }
}
