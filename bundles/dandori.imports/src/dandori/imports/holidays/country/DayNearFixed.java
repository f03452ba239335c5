package dandori.imports.holidays.country;

import java.time.DayOfWeek;
import java.util.Optional;

import org.threeten.extra.Days;

import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;

/** A weekday, or a number of days, before or after a day of a month. */
final class DayNearFixed extends Rule implements RelativeToFixedHolidayConfiguration {

    DayNearFixed(Node node) {
        super(node);
    }

    @Override
    public Optional<DayOfWeek> weekday() {
        return node().text("Weekday").map(DayOfWeek::valueOf);
    }

    @Override
    public Optional<Days> days() {
        return node().text("Days").map(Integer::parseInt).map(Days::of);
    }

    @Override
    public Optional<Relation> when() {
        return node().text("When").map(Relation::valueOf);
    }

    @Override
    public FixedHolidayConfiguration date() {
        return new FixedDay(node().child("Date"));
    }
}
