package dandori.schedule.why;

import java.util.List;

/**
 * Whether the exclusive sibling leaves the day free ({@code schedule.md} §7, {@code ejn}). Details: the sibling's name.
 */
public record ExclusiveStep(int rule, String sibling, int before, int after) implements Step {

    /** Whether the sibling has a run that day. */
    public enum Finding {
        DAY_IS_FREE, SIBLING_RUNS
    }

    @Override
    public Enum<?> finding() {
        return stops() ? Finding.SIBLING_RUNS : Finding.DAY_IS_FREE;
    }

    @Override
    public StepName name() {
        return StepName.EXCLUSIVE;
    }

    @Override
    public List<Object> details() {
        return List.of(sibling);
    }
}
