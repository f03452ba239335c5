package dandori.schedule.why;

import java.util.List;

import dandori.schedule.EpochDays;

/**
 * A candidate before the registration day never runs ({@code schedule.md} §2). Details: the registration day.
 *
 * @param before the candidate
 */
public record RegistrationStep(int rule, int registrationDay, int before) implements Step {

    /** There is only one finding. */
    public enum Finding {
        BEFORE_REGISTRATION
    }

    @Override
    public int after() {
        return EpochDays.NONE;
    }

    @Override
    public Enum<?> finding() {
        return Finding.BEFORE_REGISTRATION;
    }

    @Override
    public StepName name() {
        return StepName.CANDIDATE;
    }

    @Override
    public List<Object> details() {
        return List.of(EpochDays.text(registrationDay));
    }
}
