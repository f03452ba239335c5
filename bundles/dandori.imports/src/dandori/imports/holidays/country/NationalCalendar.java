package dandori.imports.holidays.country;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import dandori.imports.holidays.Holiday;
import dandori.imports.holidays.Holidays;
import dandori.imports.holidays.OfferedCountry;
import dandori.schedule.Phrase;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The public holidays of a country by Jollyday. A country stands here only while its days agree with published ones,
 * every one of them, for the years named; the tests hold the published days.
 *
 * @param country  the country, or a part of one
 * @param language in which its holidays are named, where the library knows it
 */
public record NationalCalendar(OfferedCountry country, Locale language) {

    private static final List<NationalCalendar> ALL = List.of(of("AT", Locale.GERMAN, 2024, 2027),
            of("BE", Locale.FRENCH, 2025, 2027), of("CZ", Locale.ENGLISH, 2024, 2027),
            of("DE", Locale.GERMAN, 2024, 2027), of("FR", Locale.FRENCH, 2024, 2027),
            of("GB-ENG", Locale.ENGLISH, 2024, 2027), of("LU", Locale.FRENCH, 2024, 2027),
            of("NO", Locale.ENGLISH, 2024, 2027), of("PL", Locale.ENGLISH, 2024, 2026),
            of("PT", Locale.forLanguageTag("pt"), 2024, 2027));

    private static NationalCalendar of(String code, Locale language, int first, int last) {
        return new NationalCalendar(new OfferedCountry(code, first, last), language);
    }

    /** The countries offered. */
    public static List<OfferedCountry> offered() {
        return ALL.stream().map(NationalCalendar::country).toList();
    }

    /**
     * The one of a code, in any case.
     *
     * @return empty when the country is not offered
     */
    public static Optional<NationalCalendar> of(String code) {
        return ALL.stream().filter(calendar -> calendar.country.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Its holidays; years beyond those compared with published days are remarked upon. */
    public Holidays between(int firstYear, int lastYear) {
        List<Holiday> days = IntStream.rangeClosed(firstYear, lastYear).boxed()
                .flatMap(year -> manager().getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts()).stream())
                .map(day -> new Holiday(day.getDate(), day.getDescription(language))).toList();
        List<Phrase> remarks = IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> year < country.firstYear() || year > country.lastYear())
                .mapToObj(year -> Phrase.of("holidays.not-compared", country.code(), String.valueOf(year))).toList();
        return new Holidays(days, remarks);
    }

    private String[] parts() {
        int dash = country.code().indexOf('-');
        return dash < 0
                ? new String[0]
                : new String[]{ country.code().substring(dash + 1).toLowerCase(Locale.ROOT) };
    }

    /** The library looks for {@link CalendarService} through the loader of the calling thread. */
    private HolidayManager manager() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(NationalCalendar.class.getClassLoader());
        try {
            return HolidayManager
                    .getInstance(ManagerParameters.create(country.code().substring(0, 2).toLowerCase(Locale.ROOT)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
