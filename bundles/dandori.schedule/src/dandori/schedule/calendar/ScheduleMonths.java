package dandori.schedule.calendar;

/** The months that run from base day to base day, named by the month rule ({@code schedule.md} §1). */
public record ScheduleMonths(BaseDay baseDay, MonthRule rule) implements Months {

    @Override
    public int first(int month) {
        return baseDay.in(month - rule.labelsAhead());
    }

    @Override
    public int containing(int day) {
        int calendarMonth = CalendarMonths.INSTANCE.containing(day);
        int startsIn = day >= baseDay.in(calendarMonth) ? calendarMonth : calendarMonth - 1;
        return startsIn + rule.labelsAhead();
    }
}
