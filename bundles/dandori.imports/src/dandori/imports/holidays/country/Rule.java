package dandori.imports.holidays.country;

import java.time.DayOfWeek;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

import org.threeten.extra.chrono.JulianChronology;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;

/** What all rules of a calendar have: a name, a kind, the years they hold for, and where they move to. */
abstract class Rule implements Described, Limited, Movable {

    private final Node node;

    Rule(Node node) {
        this.node = node;
    }

    final Node node() {
        return node;
    }

    @Override
    public String descriptionPropertiesKey() {
        return node.text("descriptionPropertiesKey").orElse("");
    }

    @Override
    public HolidayType holidayType() {
        return node.word("localizedType", HolidayType.PUBLIC_HOLIDAY);
    }

    @Override
    public Optional<Year> validFrom() {
        return node.text("validFrom").map(Year::parse);
    }

    @Override
    public Optional<Year> validTo() {
        return node.text("validTo").map(Year::parse);
    }

    @Override
    public YearCycle cycle() {
        return node.word("every", YearCycle.EVERY_YEAR);
    }

    @Override
    public List<MovingCondition> conditions() {
        return node.children("MovingCondition").<MovingCondition>map(Move::new).toList();
    }

    final Chronology easter() {
        return node.text("chronology").filter("JULIAN"::equals).isPresent()
                ? JulianChronology.INSTANCE
                : IsoChronology.INSTANCE;
    }

    /** A day that falls on one weekday is kept on another. */
    private record Move(Node node) implements MovingCondition {

        @Override
        public DayOfWeek weekday() {
            return node.weekday("weekday");
        }

        @Override
        public With with() {
            return node.word(With.class, "with");
        }

        @Override
        public DayOfWeek substitute() {
            return node.weekday("substitute");
        }
    }
}
