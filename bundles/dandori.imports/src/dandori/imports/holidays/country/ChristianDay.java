package dandori.imports.holidays.country;

import java.time.chrono.Chronology;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;

/** A day of the Christian year. */
final class ChristianDay extends Rule implements ChristianHolidayConfiguration {

    ChristianDay(Node node) {
        super(node);
    }

    @Override
    public ChristianHolidayType type() {
        return node().word(ChristianHolidayType.class, "type");
    }

    @Override
    public Chronology chronology() {
        return easter();
    }

    @Override
    public String descriptionPropertiesKey() {
        String own = super.descriptionPropertiesKey();
        return own.isEmpty()
                ? descriptionPropertiesKeyPrefix() + descriptionPropertiesKeyPrefixSeparator() + type()
                : own;
    }
}
