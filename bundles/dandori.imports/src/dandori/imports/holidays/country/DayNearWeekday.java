package dandori.imports.holidays.country;

import java.time.DayOfWeek;

import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

/** A weekday before or after a weekday of a month. */
final class DayNearWeekday extends Rule implements RelativeToWeekdayInMonthHolidayConfiguration {

    DayNearWeekday(Node node) {
        super(node);
    }

    @Override
    public DayOfWeek weekday() {
        return node().weekday("weekday");
    }

    @Override
    public Relation when() {
        return node().word(Relation.class, "when");
    }

    @Override
    public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
        return new WeekdayOfMonth(node().child("FixedWeekday"));
    }
}
