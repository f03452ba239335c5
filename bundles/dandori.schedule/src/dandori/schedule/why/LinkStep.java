package dandori.schedule.why;

import java.util.List;

/**
 * A nested jobnet's tie to its upper jobnet ({@code schedule.md} §7). Details: the upper rule's number.
 *
 * @param upperRule the upper jobnet's rule
 */
public record LinkStep(int rule, int upperRule, int before, int after) implements Step {

    /** Whether the upper jobnet's rule has a run that day. */
    public enum Finding {
        UPPER_RUNS, UPPER_DOES_NOT_RUN
    }

    @Override
    public Enum<?> finding() {
        return stops() ? Finding.UPPER_DOES_NOT_RUN : Finding.UPPER_RUNS;
    }

    @Override
    public StepName name() {
        return StepName.LINK;
    }

    @Override
    public List<Object> details() {
        return List.of(upperRule);
    }
}
