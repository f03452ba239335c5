package dandori.schedule.plan;

/** A start in one number: second, schedule day relative to the second's own day, rule; ordered in that order. */
final class PackedStart {

    private static final int SECOND_SHIFT = 16;
    private static final int DAY_SHIFT = 8;
    private static final int RULE_MASK = 0xff;
    private static final int DAY_MASK = 0xff;
    private static final int DAY_BIAS = 128;
    private static final int SECONDS_PER_DAY = 86_400;

    private PackedStart() {
    }

    static long of(long second, int day, int rule) {
        long relativeDay = day - Math.floorDiv(second, SECONDS_PER_DAY) + DAY_BIAS;
        return second << SECOND_SHIFT | relativeDay << DAY_SHIFT | rule;
    }

    static long second(long start) {
        return start >> SECOND_SHIFT;
    }

    static int day(long start) {
        int relativeDay = (int) (start >> DAY_SHIFT) & DAY_MASK;
        return (int) Math.floorDiv(second(start), SECONDS_PER_DAY) + relativeDay - DAY_BIAS;
    }

    static int rule(long start) {
        return (int) start & RULE_MASK;
    }
}
