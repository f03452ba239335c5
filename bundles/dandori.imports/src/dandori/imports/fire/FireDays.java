package dandori.imports.fire;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Days on which something fires: those that meet every condition.
 *
 * @param years     which years
 * @param months    which months, 1 to 12
 * @param monthDays which days of the month
 * @param weekdays  which weekdays
 */
public record FireDays(YearSpan years, SortedSet<Integer> months, MonthDays monthDays, Set<DayOfWeek> weekdays) {

    private static final int MONTHS = 12;

    /** Every weekday. */
    public static final Set<DayOfWeek> EVERY_WEEKDAY = Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class));

    public FireDays {
        months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }

    /** Days of every year. */
    public static FireDays ofEveryYear(SortedSet<Integer> months, MonthDays monthDays, Set<DayOfWeek> weekdays) {
        return new FireDays(YearSpan.UNLIMITED, months, monthDays, weekdays);
    }

    /** Every month. */
    public static SortedSet<Integer> everyMonth() {
        return IntStream.rangeClosed(1, MONTHS).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether no month is left out. */
    public boolean allMonths() {
        return months.size() == MONTHS;
    }

    /** Whether no weekday is left out. */
    public boolean allWeekdays() {
        return weekdays.size() == EVERY_WEEKDAY.size();
    }

    /** The same days with another set of weekdays. */
    FireDays withWeekdays(Set<DayOfWeek> others) {
        return new FireDays(years, months, monthDays, others);
    }

    /** Whether both may have a day in common; true also when that cannot be ruled out easily. */
    boolean mayMeet(FireDays other) {
        boolean comparable = monthDays.fromEnd() == other.monthDays.fromEnd();
        return years.first() <= other.years.last() && other.years.first() <= years.last()
                && !Collections.disjoint(months, other.months) && !Collections.disjoint(weekdays, other.weekdays)
                && !(comparable && Collections.disjoint(monthDays.numbers(), other.monthDays.numbers()));
    }
}
