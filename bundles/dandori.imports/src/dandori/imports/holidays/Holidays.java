package dandori.imports.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dandori.schedule.Phrase;

/**
 * Holidays from one source, in order, one a day.
 *
 * @param days    the holidays
 * @param remarks what could not be read
 */
public record Holidays(List<Holiday> days, List<Phrase> remarks) {

    public Holidays {
        TreeMap<LocalDate, Holiday> byDate = new TreeMap<>();
        days.forEach(holiday -> byDate.merge(holiday.date(), holiday, Holidays::both));
        days = List.copyOf(byDate.values());
        remarks = List.copyOf(remarks);
    }

    private static Holiday both(Holiday one, Holiday other) {
        return one.name().equals(other.name()) ? one : new Holiday(one.date(), one.name() + ", " + other.name());
    }

    /** Those of some years; a year without any gets a remark. */
    public Holidays within(int firstYear, int lastYear) {
        List<Phrase> more = new ArrayList<>(remarks);
        IntStream.rangeClosed(firstYear, lastYear).filter(year -> of(year).isEmpty())
                .forEach(year -> more.add(Phrase.of("holidays.none-in-year", String.valueOf(year))));
        return new Holidays(days.stream().filter(
                holiday -> holiday.date().getYear() >= firstYear && holiday.date().getYear() <= lastYear).toList(),
                more);
    }

    private List<Holiday> of(int year) {
        return days.stream().filter(holiday -> holiday.date().getYear() == year).toList();
    }
}
