package dandori.imports.holidays;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dandori.imports.holidays.country.NationalCalendar;

/** Where holidays come from: a country whose rules are built in, or a file's content. */
public final class HolidaySource {

    private static final String JAPAN = "JP";

    private HolidaySource() {
    }

    /** The countries offered, by their codes; each was compared with published days. */
    public static List<OfferedCountry> countries() {
        return Stream
                .concat(NationalCalendar.offered().stream(),
                        Stream.of(new OfferedCountry(JAPAN, JapaneseHolidays.FIRST_YEAR, JapaneseHolidays.LAST_YEAR)))
                .sorted(Comparator.comparing(OfferedCountry::code)).toList();
    }

    /**
     * The holidays of a country.
     *
     * @param country the code of one of {@link #countries}, in any case
     * @return empty when the country is not offered; years the rules do not reach, or for which nobody has compared them
     *             with published days, are remarked upon
     */
    public static Optional<Holidays> ofCountry(String country, int firstYear, int lastYear) {
        return country.equalsIgnoreCase(JAPAN)
                ? Optional.of(ofJapan(firstYear, lastYear))
                : NationalCalendar.of(country)
                        .map(calendar -> calendar.between(firstYear, lastYear).within(firstYear, lastYear));
    }

    private static Holidays ofJapan(int firstYear, int lastYear) {
        int first = Math.max(firstYear, JapaneseHolidays.FIRST_YEAR);
        int last = Math.min(lastYear, JapaneseHolidays.LAST_YEAR);
        Holidays known = first > last ? new Holidays(List.of(), List.of()) : JapaneseHolidays.between(first, last);
        return known.within(firstYear, lastYear);
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
