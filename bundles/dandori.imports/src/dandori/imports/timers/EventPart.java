package dandori.imports.timers;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One component of a calendar event: {@code *}, or a list of numbers, ranges {@code a..b} and repetitions {@code a/n}.
 */
final class EventPart {

    private static final Pattern ELEMENT = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?(?:/(\\d{1,4}))?");
    private static final Pattern NO_FRACTION = Pattern.compile("(\\d+)\\.0+");

    private final Range range;
    private final String text;
    private final SortedSet<Integer> values = new TreeSet<>();

    /** The numbers a component may hold; {@code fromEnd} counts backwards. */
    enum Range {
        YEAR(1970, 2199), MONTH(1, 12), DAY(1, 31), DAY_FROM_END(1, 31), HOUR(0, 23), MINUTE(0, 59), SECOND(0, 60);

        private final int low;
        private final int high;

        Range(int low, int high) {
            this.low = low;
            this.high = high;
        }
    }

    private EventPart(Range range, String text) {
        this.range = range;
        this.text = text;
    }

    /**
     * The numbers of a component.
     *
     * @throws EventRefused when it is none
     */
    static SortedSet<Integer> parse(Range range, String text) {
        EventPart part = new EventPart(range, text);
        if (text.equals("*")) {
            part.run(range.low, range.high, 1);
        } else {
            for (String element : text.split(",", -1)) {
                part.element(element);
            }
        }
        return part.values;
    }

    private void element(String element) {
        Matcher fraction = NO_FRACTION.matcher(element);
        Matcher matcher = ELEMENT.matcher(range == Range.SECOND && fraction.matches() ? fraction.group(1) : element);
        if (!matcher.matches()) {
            throw EventRefused.unreadable(text);
        }
        int start = number(matcher.group(1));
        boolean repeats = matcher.group(3) != null;
        int step = repeats ? Integer.parseInt(matcher.group(3)) : 1;
        int stop = matcher.group(2) == null ? repeats ? range.high : start : number(matcher.group(2));
        if (step < 1 || start < range.low || stop > range.high || stop < start
                || repeats && start + step > range.high) {
            throw EventRefused.unreadable(text);
        }
        steps(start, stop, step, matcher.group(2) != null);
    }

    /** From the end of a month a repetition still goes on towards the end. */
    private void steps(int start, int stop, int step, boolean ended) {
        if (range == Range.DAY_FROM_END && stop > start) {
            run(ended ? stop : start, ended ? start : range.low, -step);
        } else {
            run(start, stop, step);
        }
    }

    private void run(int from, int to, int step) {
        for (int value = from; step > 0 ? value <= to : value >= to; value += step) {
            values.add(value);
        }
    }

    private int number(String digits) {
        int value = Integer.parseInt(digits);
        if (range != Range.YEAR) {
            return value;
        }
        return value < 70 ? value + 2000 : value < 100 ? value + 1900 : value;
    }
}
