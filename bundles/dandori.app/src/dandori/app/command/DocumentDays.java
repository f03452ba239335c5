package dandori.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;

import dandori.documents.build.PlannedStarts;
import dandori.documents.build.Planning;

/**
 * The days a document plans.
 *
 * @param from first day; {@code null} for none
 * @param to   last day; {@code null} for twelve months from the month of {@code from} on
 */
record DocumentDays(LocalDate from, LocalDate to) {

    private static final DocumentDays NONE = new DocumentDays(null, null);
    /** A plan of more days than this is refused: nobody reads it. */
    private static final int MOST_DAYS = 366;

    static DocumentDays between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw PlanOptions.usage("command.to-before-from", from, to);
        }
        if (to.toEpochDay() - from.toEpochDay() >= MOST_DAYS) {
            throw PlanOptions.usage("command.too-many-days", from, to, MOST_DAYS);
        }
        return new DocumentDays(from, to);
    }

    /** The year of a document with a date; none when the date is not one the calendar knows. */
    static DocumentDays yearOf(String date) {
        try {
            return new DocumentDays(LocalDate.parse(date), null);
        } catch (DateTimeException otherForm) {
            return NONE;
        }
    }

    Planning planning(PlannedStarts starts) {
        if (from == null) {
            return Planning.NONE;
        }
        return to == null ? Planning.year(from, starts) : new Planning(from, to, starts);
    }

    /** The day on which everything is taken to be registered. */
    LocalDate registered() {
        return from == null ? LocalDate.EPOCH : to == null ? from.withDayOfMonth(1) : from;
    }
}
