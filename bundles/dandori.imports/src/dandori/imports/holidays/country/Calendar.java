package dandori.imports.holidays.country;

import java.util.stream.Stream;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;

/** The calendar of a country, or of a part of one. */
record Calendar(Node node) implements HolidayCalendarConfiguration {

    @Override
    public String hierarchy() {
        return node.required("hierarchy");
    }

    @Override
    public String description() {
        return node.text("description").orElse("");
    }

    @Override
    public HolidayConfigurations holidays() {
        return new Rules(node.child("Holidays"));
    }

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
        return node.children("SubConfigurations").map(Calendar::new);
    }
}
