package dandori.schedule.why;

import java.util.List;

import dandori.schedule.EpochDays;

/** Whether the day still lies in the valid term ({@code schedule.md} §7, {@code ed}). Details: the last valid day. */
public record ValidUntilStep(int rule, int until, int before, int after) implements Step {

    /** Where the day lies. */
    public enum Finding {
        VALID, EXPIRED
    }

    @Override
    public Enum<?> finding() {
        return stops() ? Finding.EXPIRED : Finding.VALID;
    }

    @Override
    public StepName name() {
        return StepName.VALID_UNTIL;
    }

    @Override
    public List<Object> details() {
        return List.of(EpochDays.text(until));
    }
}
