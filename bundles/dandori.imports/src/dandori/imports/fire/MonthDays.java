package dandori.imports.fire;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Days of a month by number.
 *
 * @param fromEnd whether 1 is the last day of the month instead of the first
 * @param numbers 1 to 31
 */
public record MonthDays(boolean fromEnd, SortedSet<Integer> numbers) {

    private static final int MOST = 31;
    private static final int WEEK = 7;

    /** Every day of a month. */
    public static final MonthDays ALL = new MonthDays(false,
            IntStream.rangeClosed(1, MOST).boxed().collect(Collectors.toCollection(TreeSet::new)));

    public MonthDays {
        numbers = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
        if (numbers.isEmpty() || numbers.first() < 1 || numbers.last() > MOST) {
            throw new IllegalStateException("Days of a month are numbered 1 to 31, not " + numbers + ".");
        }
    }

    /** Whether no day is left out. */
    public boolean all() {
        return numbers.size() == MOST;
    }

    /**
     * The numbers n of which these days are exactly the weeks {@code 7n-6} to {@code 7n}, so that a weekday in them is
     * the n-th of the month; empty when the days are not whole weeks. The fifth week ends on the 31st.
     */
    public List<Integer> wholeWeeks() {
        List<Integer> weeks = IntStream.rangeClosed(1, 5).filter(this::hasWeek).boxed().toList();
        int covered = weeks.stream().mapToInt(week -> Math.min(week * WEEK, MOST) - (week - 1) * WEEK).sum();
        return covered == numbers.size() ? weeks : List.of();
    }

    private boolean hasWeek(int week) {
        return IntStream.rangeClosed((week - 1) * WEEK + 1, Math.min(week * WEEK, MOST))
                .allMatch(numbers::contains);
    }
}
