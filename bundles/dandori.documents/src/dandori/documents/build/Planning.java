package dandori.documents.build;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The stretch of schedule days a document plans.
 *
 * @param from       first day
 * @param to         last day, included; before {@code from} for none
 * @param registered the day on which everything is taken to be registered: cycles count from it
 * @param starts     who knows the starts
 */
public record Planning(LocalDate from, LocalDate to, LocalDate registered, PlannedStarts starts) {

    /** Nothing planned: the document has no date. */
    public static final Planning NONE = new Planning(LocalDate.of(1970, 1, 2), LocalDate.of(1970, 1, 1),
            LocalDate.EPOCH, (jobnet, from, to) -> List.of());

    private static final int MONTHS = 12;

    /** Twelve months from the month of a date on. */
    public static Planning year(LocalDate date, LocalDate registered, PlannedStarts starts) {
        YearMonth first = YearMonth.from(date);
        return new Planning(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth(), registered, starts);
    }

    /** Whether anything is planned. */
    public boolean any() {
        return !to.isBefore(from);
    }
}
