package dandori.documents.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days a document plans.
 *
 * @param from       first day; {@code null} for none
 * @param to         last day; {@code null} for twelve months from the month of {@code from} on
 * @param registered the day on which everything is taken to be registered
 */
public record DocumentDays(LocalDate from, LocalDate to, LocalDate registered) {

    /** A plan of more days than this is refused: nobody reads it. */
    public static final int MOST_DAYS = 366;

    private static final DocumentDays NONE = new DocumentDays(null, null);

    /** Days as if all were registered on the first of them that is shown. */
    public DocumentDays(LocalDate from, LocalDate to) {
        this(from, to, from == null ? LocalDate.EPOCH : to == null ? from.withDayOfMonth(1) : from);
    }

    /** The year of a document with a date; none when the date is not one the calendar knows. */
    public static DocumentDays yearOf(String date) {
        try {
            return new DocumentDays(LocalDate.parse(date), null);
        } catch (DateTimeException otherForm) {
            return NONE;
        }
    }

    /** The days of a document that was ordered with these settings. */
    public static DocumentDays of(Map<String, String> settings) {
        String from = settings.getOrDefault("from", "");
        DocumentDays days = from.isEmpty()
                ? yearOf(settings.getOrDefault("date", ""))
                : new DocumentDays(LocalDate.parse(from), LocalDate.parse(settings.get("to")));
        String registered = settings.getOrDefault("registered", "");
        return registered.isEmpty() ? days : days.registeredOn(LocalDate.parse(registered));
    }

    /** The planning of these days. */
    public Planning planning(PlannedStarts starts) {
        if (from == null) {
            return Planning.NONE;
        }
        return to == null
                ? Planning.year(from, registered, starts)
                : new Planning(from, to, registered, starts);
    }

    /** The same days, with everything registered on another. */
    public DocumentDays registeredOn(LocalDate day) {
        return new DocumentDays(from, to, day);
    }
}
