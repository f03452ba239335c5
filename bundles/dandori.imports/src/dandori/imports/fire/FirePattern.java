package dandori.imports.fire;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something fires on each of these days at each of these times.
 *
 * @param days  on which days
 * @param times minutes after 00:00 of the day; below 0 and from 1440 on they lie on the day before or after, as when
 *              the times of one zone are told in another
 */
public record FirePattern(FireDays days, SortedSet<Integer> times) {

    public FirePattern {
        times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        if (times.isEmpty()) {
            throw new IllegalStateException("A pattern fires at some time of the day.");
        }
    }

    /** The same, so many minutes later. */
    public FirePattern shifted(int minutes) {
        SortedSet<Integer> moved = new TreeSet<>();
        times.forEach(time -> moved.add(time + minutes));
        return new FirePattern(days, moved);
    }

    /** Whether both may fire at the same instant; true also when that cannot be ruled out easily. */
    boolean mayMeet(FirePattern other) {
        return days.mayMeet(other.days) && !Collections.disjoint(times, other.times);
    }
}
