package dandori.imports.holidays.country;

import java.time.Month;
import java.time.MonthDay;

import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;

/** A day of a month. */
final class FixedDay extends Rule implements FixedHolidayConfiguration {

    FixedDay(Node node) {
        super(node);
    }

    @Override
    public MonthDay day() {
        return MonthDay.of(node().word(Month.class, "month"), Integer.parseInt(node().required("day")));
    }
}
