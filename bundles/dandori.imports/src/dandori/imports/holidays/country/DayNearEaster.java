package dandori.imports.holidays.country;

import java.time.chrono.Chronology;

import org.threeten.extra.Days;

import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;

/** So many days after Easter Sunday, or before it. */
final class DayNearEaster extends Rule implements RelativeToEasterSundayHolidayConfiguration {

    DayNearEaster(Node node) {
        super(node);
    }

    @Override
    public Chronology chronology() {
        return easter();
    }

    @Override
    public Days days() {
        return Days.of(Integer.parseInt(node().required("days")));
    }
}
