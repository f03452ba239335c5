package dandori.imports.holidays;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where holidays come from: a country whose rules are built in, or a file's content. */
public final class HolidaySource {

    private static final String JAPAN = "JP";

    private HolidaySource() {
    }

    /** The countries offered, by their two letters (ISO 3166); each was compared with published days. */
    public static List<String> countries() {
        return List.of(JAPAN);
    }

    /**
     * The holidays of a country.
     *
     * @param country two letters, in any case
     * @return empty when the country is not offered; years the rules do not reach are remarked upon
     */
    public static Optional<Holidays> ofCountry(String country, int firstYear, int lastYear) {
        if (!country.toUpperCase(Locale.ROOT).equals(JAPAN)) {
            return Optional.empty();
        }
        int first = Math.max(firstYear, JapaneseHolidays.FIRST_YEAR);
        int last = Math.min(lastYear, JapaneseHolidays.LAST_YEAR);
        Holidays known = first > last ? new Holidays(List.of(), List.of()) : JapaneseHolidays.between(first, last);
        return Optional.of(known.within(firstYear, lastYear));
    }

    /**
     * The holidays in a file: the Japanese cabinet office's CSV form, or iCalendar.
     *
     * @return empty when the content is neither
     */
    public static Optional<Holidays> inFile(byte[] content, int firstYear, int lastYear) {
        if (ICalendarFile.looksLike(content)) {
            return Optional.of(ICalendarFile.read(content, firstYear, lastYear).within(firstYear, lastYear));
        }
        return CabinetOfficeFile.looksLike(content)
                ? Optional.of(CabinetOfficeFile.read(content).within(firstYear, lastYear))
                : Optional.empty();
    }
}
