package dandori.engine.plan;

import java.time.Instant;

/**
 * Starts of one registration that fell due while no scheduler worked.
 *
 * @param path absolute path of the root jobnet
 * @param registration number of the registration
 * @param count how many, at most {@link #MOST_COUNTED}
 * @param first the earliest
 * @param last the latest
 */
public record MissedStarts(String path, long registration, int count, Instant first, Instant last) {

    /** So many are counted, and at most so many made up for: those after them. */
    public static final int MOST_COUNTED = Registration.MOST_FIXED;

    /** How many generations run when they are dealt with like this. */
    public int runs(MissedPolicy policy) {
        return switch (policy) {
            case RUN_ONCE -> 1;
            case RUN_ALL -> count;
            case SKIP -> 0;
        };
    }
}
