package dandori.imports.cron;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One of the five fields of a crontab entry.
 *
 * @param values the numbers it stands for
 * @param star   whether it begins with {@code *}, also with a step: such a field does not join the "day of month or
 *               weekday" of {@code crontab(5)}
 */
record CronField(SortedSet<Integer> values, boolean star) {

    CronField {
        values = Collections.unmodifiableSortedSet(values);
    }

    /** What a field may hold. Names are three letters, in any case, and count from {@code low}. */
    enum Kind {
        MINUTE("minute", 0, 59, List.of()), HOUR("hour", 0, 23, List.of()), DAY("day-of-month", 1, 31, List.of()),
        MONTH("month", 1, 12,
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
        WEEKDAY("weekday", 0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

        private final String code;
        private final int low;
        private final int high;
        private final List<String> names;

        Kind(String code, int low, int high, List<String> names) {
            this.code = code;
            this.low = low;
            this.high = high;
            this.names = names;
        }

        String code() {
            return code;
        }
    }

    /**
     * Reads a field.
     *
     * @throws UnreadableField when it is none of the kind
     */
    static CronField parse(Kind kind, String text) {
        SortedSet<Integer> values = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            new Part(kind, text).addTo(values, part);
        }
        if (kind == Kind.WEEKDAY && values.remove(kind.high)) {
            values.add(kind.low);
        }
        return new CronField(values, text.startsWith("*"));
    }

    /** An element of a list: {@code *}, a number, a range, the first and the last with a step. */
    private record Part(Kind kind, String field) {

        void addTo(SortedSet<Integer> values, String part) {
            String[] stepped = part.split("/", -1);
            String[] ends = stepped[0].split("-", -1);
            boolean every = stepped[0].equals("*");
            if (stepped.length > 2 || ends.length > 2 || stepped.length == 2 && !every && ends.length == 1) {
                throw new UnreadableField(kind, field);
            }
            int first = every ? kind.low : number(ends[0]);
            int last = every ? kind.high : number(ends[ends.length - 1]);
            int step = stepped.length == 2 ? digits(stepped[1]) : 1;
            if (first > last || first < kind.low || last > kind.high || step < 1) {
                throw new UnreadableField(kind, field);
            }
            for (int value = first; value <= last; value += step) {
                values.add(value);
            }
        }

        private int number(String text) {
            int index = kind.names.indexOf(text.toLowerCase(Locale.ROOT));
            return index < 0 ? digits(text) : index + (kind == Kind.MONTH ? 1 : 0);
        }

        private int digits(String text) {
            if (!text.matches("\\d{1,4}")) {
                throw new UnreadableField(kind, field);
            }
            return Integer.parseInt(text);
        }
    }

    /** A field that cannot be read. */
    static final class UnreadableField extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Kind kind;
        private final String field;

        UnreadableField(Kind kind, String field) {
            super(kind.code + ": " + field);
            this.kind = kind;
            this.field = field;
        }

        Kind kind() {
            return kind;
        }

        String field() {
            return field;
        }
    }
}
