package dandori.imports.holidays;

import java.time.LocalDate;

/**
 * A holiday.
 *
 * @param date the day
 * @param name what it is called in its country
 */
public record Holiday(LocalDate date, String name) implements Comparable<Holiday> {

    @Override
    public int compareTo(Holiday other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : name.compareTo(other.name);
    }
}
