package dandori.schedule.why;

import java.util.ArrayList;
import java.util.List;

import dandori.schedule.calendar.DayRuling;
import dandori.schedule.rule.DaysFromStart;

/**
 * The days counted from the substituted day ({@code schedule.md} §5). Details: {@code cftd} with all its numbers, then
 * for each fact its code and arguments. Facts: closed days passed over in counting open days.
 */
public record DaysFromStartStep(int rule, DaysFromStart shift, int before, int after, List<DayRuling> facts)
        implements
            Step {

    public DaysFromStartStep {
        facts = List.copyOf(facts);
    }

    /** What the counting gave. */
    public enum Finding {
        COUNTED,
        /** The day lies further away than allowed. */
        TOO_FAR
    }

    @Override
    public Enum<?> finding() {
        return stops() ? Finding.TOO_FAR : Finding.COUNTED;
    }

    @Override
    public StepName name() {
        return StepName.DAYS_FROM_START;
    }

    @Override
    public List<Object> details() {
        List<Object> details = new ArrayList<>(List.of(shift.text()));
        facts.forEach(fact -> details.addAll(fact.text().codeAndArgs()));
        return details;
    }
}
