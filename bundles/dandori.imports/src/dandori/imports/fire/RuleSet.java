package dandori.imports.fire;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one jobnet.
 *
 * @param weekdays weekdays a calendar has to leave open; every one when no calendar is needed
 * @param years    the years in which the rules run
 * @param rules    at most {@link #MOST}
 */
public record RuleSet(Set<DayOfWeek> weekdays, YearSpan years, List<TimedRule> rules) {

    /** How many rules a jobnet may have ({@code schedule.md} §7). */
    public static final int MOST = 144;

    public RuleSet {
        rules = List.copyOf(rules);
        if (rules.isEmpty() || rules.size() > MOST) {
            throw new IllegalStateException("A jobnet has 1 to 144 rules, not " + rules.size() + ".");
        }
    }

    /** Whether a calendar has to close some weekdays. */
    public boolean needsCalendar() {
        return weekdays.size() < FireDays.EVERY_WEEKDAY.size();
    }

    /** {@code ed}: the last schedule day on which a rule may run; empty when the years are not limited. */
    public Optional<LocalDate> validUntil() {
        boolean dayBefore = rules.stream().anyMatch(rule -> rule.time() < 0);
        LocalDate last = LocalDate.of(years.last(), Month.DECEMBER, dayBefore ? 30 : 31);
        return years.limited() ? Optional.of(last) : Optional.empty();
    }

    /** The jobnet's schedule parameters, {@code key=value}. */
    public List<String> parameters() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            lines.addAll(rules.get(i).parameters(i + 1, needsCalendar()));
        }
        validUntil().ifPresent(day -> lines.add("ed=" + day.toString().replace('-', '/')));
        return lines;
    }
}
