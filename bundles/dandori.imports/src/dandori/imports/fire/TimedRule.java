package dandori.imports.fire;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole schedule rule.
 *
 * @param day  start day and cycle
 * @param time minutes after 00:00 of that day, from −1440 to 2879
 */
public record TimedRule(DayRule day, int time) {

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    /**
     * The parameters of the rule, {@code key=value}, in the order in which they are usually written.
     *
     * @param number       the rule's number
     * @param openDaysOnly whether the rule runs on open days only
     */
    public List<String> parameters(int number, boolean openDaysOnly) {
        List<String> lines = new ArrayList<>();
        lines.add("sd=" + number + "," + day.startDay());
        lines.add("cy=" + number + "," + day.cycle());
        if (openDaysOnly) {
            lines.add("sh=" + number + ",ca");
        }
        if (time < 0) {
            lines.add("cftd=" + number + ",db,1");
        }
        int minutes = time < 0 ? time + DAY : time;
        lines.add("st=%d,%02d:%02d".formatted(number, minutes / HOUR, minutes % HOUR));
        return lines;
    }
}
