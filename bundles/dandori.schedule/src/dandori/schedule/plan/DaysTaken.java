package dandori.schedule.plan;

import java.util.BitSet;

/** Schedule days on which an exclusive sibling runs ({@code schedule.md} §7, {@code ejn}). */
@FunctionalInterface
interface DaysTaken {

    /** Nothing excluded. */
    DaysTaken NONE = (from, to) -> new BitSet();

    /** The days taken in a stretch, as offsets from its first day. */
    BitSet between(int from, int to);

    /** Whether a day is taken. */
    default boolean on(int day) {
        return between(day, day).get(0);
    }
}
