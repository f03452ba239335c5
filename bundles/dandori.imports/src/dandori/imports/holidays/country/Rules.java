package dandori.imports.holidays.country;

import java.util.List;
import java.util.Set;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

/**
 * The rules of one calendar. Public, and without further methods, because the library calls by reflection whatever it
 * finds declared here. Kinds that no country offered uses are refused, never passed over.
 */
public final class Rules implements HolidayConfigurations {

    private static final Set<String> KNOWN = Set.of("Fixed", "FixedWeekday", "ChristianHoliday", "RelativeToFixed",
            "RelativeToWeekdayInMonth", "RelativeToEasterSunday");

    private final Node holidays;

    Rules(Node holidays) {
        this.holidays = holidays;
        holidays.children().filter(rule -> !KNOWN.contains(rule.name())).findFirst().ifPresent(rule -> {
            throw new IllegalStateException("No country offered has a rule " + rule.name());
        });
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return holidays.all("Fixed", FixedDay::new);
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return holidays.all("RelativeToFixed", DayNearFixed::new);
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return holidays.all("RelativeToWeekdayInMonth", DayNearWeekday::new);
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return holidays.all("FixedWeekday", WeekdayOfMonth::new);
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return holidays.all("ChristianHoliday", ChristianDay::new);
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return holidays.all("RelativeToEasterSunday", DayNearEaster::new);
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }
}
