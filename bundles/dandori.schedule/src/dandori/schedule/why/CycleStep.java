package dandori.schedule.why;

import java.util.List;

import dandori.schedule.EpochDays;
import dandori.schedule.rule.Cycle;

/**
 * From the first candidate to a later one ({@code schedule.md} §3). Details: cycle as written, number of steps, nearest
 * candidates earlier and later than a day that is none.
 *
 * @param before  the first candidate, or {@link EpochDays#NONE} when the written month has none
 * @param times   how many steps of the cycle; 0 when there was no stepping
 * @param nearest for a day that is no candidate, the ones around it
 */
public record CycleStep(int rule, Cycle cycle, int times, int before, int after, Nearest nearest, Finding finding)
        implements
            Step {

    /** What the cycle gave. */
    public enum Finding {
        STEPPED,
        /** The day asked about is no candidate; {@link Nearest} says which are. */
        OTHER_DAYS,
        /** The month asked about is one of the cycle's, but has no such day. */
        NOT_IN_MONTH,
        /** The written month has no such day, and days or weeks have nothing to step from. */
        NOTHING_TO_STEP_FROM,
        /** A cycle of weeks cannot step from open or closed days. */
        WEEKS_OF_COUNTED_DAYS
    }

    /** The candidates around a day that is none; {@link EpochDays#NONE} where there is none within forty years. */
    public record Nearest(int earlier, int later) {

        /** Not asked for. */
        public static final Nearest NOT_ASKED = new Nearest(EpochDays.NONE, EpochDays.NONE);
    }

    @Override
    public StepName name() {
        return StepName.CYCLE;
    }

    @Override
    public List<Object> details() {
        return List.of(cycle.text(), times, EpochDays.text(nearest.earlier()), EpochDays.text(nearest.later()));
    }
}
