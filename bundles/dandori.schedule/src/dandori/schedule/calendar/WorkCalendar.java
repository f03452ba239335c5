package dandori.schedule.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import dandori.schedule.EpochDays;

/**
 * The calendar that holds in a group after inheritance ({@code schedule.md} §1): which days are open, where the
 * schedule month and the schedule day start. Undefined at the root means open.
 * <p>
 * Immutable as seen from outside and safe for use by several threads; the tables behind it grow on demand. All days are
 * day numbers ({@link EpochDays}).
 */
public final class WorkCalendar {

    private final String group;
    private final List<GroupDays> ownFirst;
    private final List<GroupDays> rootFirst;
    private final ScheduleMonths scheduleMonths;
    private final LocalTime baseTime;
    private volatile DayTable table = DayTable.EMPTY;

    /**
     * The calendar of a chain of groups.
     *
     * @param group the group's full name
     * @param chain its definitions from the group itself up to the root; groups without any may be left out
     */
    public WorkCalendar(String group, List<CalendarDefinition> chain) {
        this.group = group;
        ownFirst = chain.stream().map(GroupDays::new).toList();
        List<GroupDays> reversed = new ArrayList<>(ownFirst);
        Collections.reverse(reversed);
        rootFirst = List.copyOf(reversed);
        scheduleMonths = new ScheduleMonths(nearest(chain, CalendarDefinition::baseDay, BaseDay.FIRST),
                nearest(chain, CalendarDefinition::monthRule, MonthRule.THIS_MONTH));
        baseTime = nearest(chain, CalendarDefinition::baseTime, LocalTime.MIDNIGHT);
    }

    private static <T> T nearest(List<CalendarDefinition> chain, Function<CalendarDefinition, T> setting, T otherwise) {
        return chain.stream().map(setting).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }

    /** Full name of the group. */
    public String group() {
        return group;
    }

    /** The schedule months, from base day to base day. */
    public ScheduleMonths scheduleMonths() {
        return scheduleMonths;
    }

    /** The base time, where the schedule day starts. */
    public LocalTime baseTime() {
        return baseTime;
    }

    /** Whether a day is open. */
    public boolean isOpen(int day) {
        return table(day, day).open().contains(day);
    }

    /** Why a day is open or closed. */
    public DayRuling ruling(int day) {
        for (GroupDays days : ownFirst) {
            var ruling = days.ruling(day);
            if (ruling.isPresent()) {
                return ruling.get();
            }
        }
        return new DayRuling(day, true, DayRuling.Source.UNDEFINED, "");
    }

    /**
     * The n-th day of a kind strictly after a day.
     *
     * @param n    1 for the next one
     * @param last the last day looked at
     * @return the day, or {@link EpochDays#NONE} when it does not come until {@code last}
     */
    public int after(DayKind kind, int day, int n, int last) {
        if (kind == DayKind.ANY) {
            return n <= last - day ? day + n : EpochDays.NONE;
        }
        return last <= day ? EpochDays.NONE : table(day, last).of(kind).after(day, n, last);
    }

    /**
     * The n-th day of a kind strictly before a day.
     *
     * @param n        1 for the previous one
     * @param earliest the earliest day looked at
     * @return the day, or {@link EpochDays#NONE} when it does not come back to {@code earliest}
     */
    public int before(DayKind kind, int day, int n, int earliest) {
        if (kind == DayKind.ANY) {
            return n <= day - earliest ? day - n : EpochDays.NONE;
        }
        return earliest >= day ? EpochDays.NONE : table(earliest - 1, day).of(kind).before(day, n, earliest);
    }

    /** How many days of a kind lie after {@code from} up to and including {@code to}. */
    public int count(DayKind kind, int from, int to) {
        if (kind == DayKind.ANY) {
            return to - from;
        }
        DaySet days = table(from, to).of(kind);
        return days.rank(to) - days.rank(from);
    }

    private DayTable table(int from, int to) {
        DayTable known = table;
        if (!known.covers(from, to)) {
            known = known.grownTo(from, to, rootFirst);
            table = known;
        }
        return known;
    }
}
