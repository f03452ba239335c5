package dandori.schedule.calendar;

import java.time.LocalDate;

/** The months of the ordinary calendar, first to last. */
public enum CalendarMonths implements Months {

    INSTANCE;

    @Override
    public int first(int month) {
        return (int) LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay();
    }

    @Override
    public int containing(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return Months.number(date.getYear(), date.getMonthValue());
    }
}
