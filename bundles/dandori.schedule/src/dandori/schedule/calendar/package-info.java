/**
 * Calendars of {@code schedule.md} §1: open and closed days inherited through groups, base day, month rule, base time.
 * <p>
 * {@link dandori.schedule.calendar.CalendarDefinition} is what one group says,
 * {@link dandori.schedule.calendar.WorkCalendar} is what holds in a group after inheritance, and
 * {@link dandori.schedule.calendar.CalendarBook} makes the second from all of the first.
 */
package dandori.schedule.calendar;
