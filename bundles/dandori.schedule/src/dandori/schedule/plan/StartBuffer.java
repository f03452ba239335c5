package dandori.schedule.plan;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Collects starts as single numbers that sort by time, then schedule day, then rule. Starts before the registration are
 * left out; with {@code passed=immediate} the latest of them on the registration day becomes a start at registration.
 */
final class StartBuffer {

    private final Registration registration;
    private final int registrationDay;
    private final long firstSecond;
    private final BitSet passedRules = new BitSet();
    private long latestPassed = Long.MIN_VALUE;
    private long[] starts = new long[64];
    private int size;
    private boolean sorted = true;

    StartBuffer(Registration registration, int registrationDay) {
        this.registration = registration;
        this.registrationDay = registrationDay;
        firstSecond = registration.firstSecond();
    }

    void add(long second, int day, int rule) {
        if (second >= firstSecond) {
            append(PackedStart.of(second, day, rule));
        } else if (registration.runPassed() && day == registrationDay && second >= latestPassed) {
            passed(second, rule);
        }
    }

    private void passed(long second, int rule) {
        if (second > latestPassed) {
            passedRules.clear();
            latestPassed = second;
        }
        passedRules.set(rule);
    }

    private void append(long start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        sorted &= size == 0 || starts[size - 1] <= start;
        starts[size++] = start;
    }

    /** Second of the latest passed start that runs at registration; {@link Long#MIN_VALUE} when there is none. */
    long latestPassed() {
        return latestPassed;
    }

    /** All starts in order, each once; the buffer is used up. */
    long[] finish() {
        passedRules.stream().forEach(
                rule -> append(PackedStart.of(registration.at().getEpochSecond(), registrationDay, rule)));
        if (!sorted) {
            Arrays.sort(starts, 0, size);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || starts[i] != starts[i - 1]) {
                starts[kept++] = starts[i];
            }
        }
        return Arrays.copyOf(starts, kept);
    }
}
