package dandori.engine.plan;

import java.util.OptionalInt;

/**
 * How the generations of a root jobnet begin one after the other, and are kept.
 *
 * @param overlap what happens at the start time while an earlier generation runs ({@code ms}, {@code mp})
 * @param holdAfter when a generation is held because of how the previous one ended ({@code ha=w}, {@code ha=a})
 * @param kept how many generations are kept ({@code rg})
 * @param startWithinDays a generation that could not start within so many days of its planned day is skipped
 *            ({@code cd}); empty: unlimited
 */
public record StartTerms(Overlap overlap, HoldAfter holdAfter, int kept, OptionalInt startWithinDays) {

    /** Most generations kept when the definition does not say ({@code engine.md}: everything is bounded). */
    public static final int KEPT_UNLESS_SAID = 99;

    /** What holds when a definition says nothing. */
    public static final StartTerms DEFAULT = new StartTerms(Overlap.SKIP, HoldAfter.NEVER, KEPT_UNLESS_SAID,
            OptionalInt.empty());

    /** What happens to a generation at its start time while an earlier one of the same root jobnet runs. */
    public enum Overlap {
        /** It is skipped ({@code ms=sch}). */
        SKIP,
        /** It waits for the earlier one ({@code ms=mlt}, {@code mp=n}). */
        WAIT,
        /** Both run ({@code ms=mlt}, {@code mp=y}). */
        TOGETHER
    }

    /** After which end of the previous generation the next one is held. */
    public enum HoldAfter {
        NEVER,
        /** After a warning or an end of the abnormal class ({@code w}). */
        WARNING,
        /** After an end of the abnormal class ({@code a}). */
        ABNORMAL
    }
}
