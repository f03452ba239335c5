package dandori.site;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the day in which an agent has its own number of slots. It may go over midnight.
 *
 * @param from first minute
 * @param to the minute after the last; {@code 00:00} is the end of the day
 * @param slots how many jobs run at a time; 0: none is started
 */
public record Band(LocalTime from, LocalTime to, int slots) {

    private static final String TIME = "([01]\\d|2[0-3]):([0-5]\\d)";
    private static final Pattern FORM = Pattern.compile(TIME + "-(?:" + TIME + "|24:00)=(\\d{1,5})");

    /** Reads {@code hh:mm-hh:mm=n}; empty when the text has another form or the band would have no length. */
    public static Optional<Band> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        LocalTime from = time(form, 1);
        LocalTime to = form.group(3) == null ? LocalTime.MIDNIGHT : time(form, 3);
        int slots = Integer.parseInt(form.group(5));
        return from.equals(to) ? Optional.empty() : Optional.of(new Band(from, to, slots));
    }

    boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** The form {@link #parse} reads. */
    public String text() {
        return from + "-" + to + "=" + slots;
    }

    /** Whether there is a minute in both. */
    public boolean overlaps(Band other) {
        return contains(other.from) || other.contains(from);
    }

    private static LocalTime time(Matcher form, int group) {
        return LocalTime.of(Integer.parseInt(form.group(group)), Integer.parseInt(form.group(group + 1)));
    }
}
