package dandori.schedule.why;

import java.util.List;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.Months;
import dandori.schedule.rule.StartDay;

/**
 * Where the rule's candidates begin ({@code schedule.md} §2). Details: start day as written, month found or {@code -},
 * registration day.
 *
 * @param registrationDay the day the search starts from, also the day before the step
 * @param month           the month of the candidate, or {@link EpochDays#NONE} when no month is involved
 */
public record CandidateStep(int rule, StartDay startDay, int registrationDay, int month, int after, Finding finding)
        implements
            Step {

    /** What became of the first candidate. */
    public enum Finding {
        FOUND,
        /** The written month has no such day. */
        NOT_IN_MONTH,
        /** No month of the forty years from registration on has such a day. */
        NOT_WITHIN_FORTY_YEARS,
        /** {@code ud}, here or in another rule of the jobnet. */
        UNDEFINED
    }

    @Override
    public StepName name() {
        return StepName.CANDIDATE;
    }

    @Override
    public int before() {
        return registrationDay;
    }

    @Override
    public List<Object> details() {
        return List.of(startDay.text(), month == EpochDays.NONE ? "-" : Months.text(month),
                EpochDays.text(registrationDay));
    }
}
