package dandori.schedule;

import java.time.YearMonth;
import java.util.List;

/**
 * A calendar, rules and a month, all as text, so that product and oracle each read it their own way.
 *
 * @param groups       calendar lines of each group, root first
 * @param jobnet       the root jobnet's parameters
 * @param sibling      the parameters of the sibling it excludes; {@code null} without
 * @param nested       the parameters of a jobnet nested in it; {@code null} without
 * @param registration zone, instant, {@code immediate} or empty, empty
 * @param month        the month asked about
 */
record ScheduleCase(List<List<String>> groups, List<String> jobnet, List<String> sibling, List<String> nested,
        List<String> registration, YearMonth month) {
}
