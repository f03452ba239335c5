package dandori.imports.fire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Patterns laid out as rules of one or several jobnets. Starts that coincide must be in one jobnet, where they are one
 * run; where that cannot be, {@link #mayRunTwice()} says so.
 *
 * @param jobnets     the rules of each jobnet; none when no day meets the pattern, as 30 February; more than
 *                    {@link #MOST_JOBNETS} are not worth having
 * @param mayRunTwice whether two of the jobnets may start at the same instant
 */
public record RulePlan(List<RuleSet> jobnets, boolean mayRunTwice) {

    /** One line of a crontab is not spread over more jobnets than this. */
    public static final int MOST_JOBNETS = 10;

    public RulePlan {
        jobnets = List.copyOf(jobnets);
    }

    /** The rules needed for patterns, of which there is at least one. */
    public static RulePlan of(List<FirePattern> patterns) {
        return inOneJobnet(patterns).or(() -> inStretchesOfTheDay(patterns)).orElseGet(() -> eachByItself(patterns));
    }

    /** How many rules there are in all jobnets together. */
    public int rules() {
        return jobnets.stream().mapToInt(jobnet -> jobnet.rules().size()).sum();
    }

    /** Whether there are more jobnets than are worth having. */
    public boolean tooLarge() {
        return jobnets.size() > MOST_JOBNETS;
    }

    private static Optional<RulePlan> inOneJobnet(List<FirePattern> patterns) {
        Optional<List<TimedRule>> rules = together(patterns);
        return rules.filter(all -> !all.isEmpty() && all.size() <= RuleSet.MOST)
                .map(all -> new RulePlan(List.of(set(patterns.get(0).days(), false, all)), false));
    }

    /** Several sets of days with the same times: each jobnet takes some of the times, and all days. */
    private static Optional<RulePlan> inStretchesOfTheDay(List<FirePattern> patterns) {
        Optional<List<TimedRule>> rules = together(patterns);
        List<Integer> times = List.copyOf(patterns.get(0).times());
        boolean sameTimes = patterns.stream().allMatch(pattern -> List.copyOf(pattern.times()).equals(times));
        int days = rules.map(all -> all.size() / times.size()).orElse(0);
        if (patterns.size() == 1 || !sameTimes || days == 0 || days > RuleSet.MOST) {
            return Optional.empty();
        }
        int most = RuleSet.MOST / days;
        List<RuleSet> jobnets = new ArrayList<>();
        for (int from = 0; from < times.size(); from += most) {
            List<Integer> some = times.subList(from, Math.min(from + most, times.size()));
            jobnets.add(set(patterns.get(0).days(), false,
                    rules.orElseThrow().stream().filter(rule -> some.contains(rule.time())).toList()));
        }
        return Optional.of(new RulePlan(jobnets, false));
    }

    /** All rules without a calendar; empty when one is needed, or when the years differ. */
    private static Optional<List<TimedRule>> together(List<FirePattern> patterns) {
        YearSpan years = patterns.get(0).days().years();
        List<TimedRule> rules = new ArrayList<>();
        for (FirePattern pattern : patterns) {
            Optional<List<DayRule>> direct = DayRules.direct(pattern.days());
            if (direct.isEmpty() || !pattern.days().years().equals(years)) {
                return Optional.empty();
            }
            rules.addAll(timed(direct.get(), pattern));
        }
        return Optional.of(rules.stream().distinct().toList());
    }

    private static RulePlan eachByItself(List<FirePattern> patterns) {
        List<RuleSet> jobnets = patterns.stream().flatMap(RulePlan::alone).toList();
        boolean mayMeet = false;
        for (int i = 0; i < patterns.size(); i++) {
            FirePattern pattern = patterns.get(i);
            mayMeet |= patterns.subList(i + 1, patterns.size()).stream().anyMatch(pattern::mayMeet);
        }
        return new RulePlan(jobnets, mayMeet);
    }

    /** The days of one pattern do not overlap, so its rules may be cut anywhere. */
    private static Stream<RuleSet> alone(FirePattern pattern) {
        List<TimedRule> direct = DayRules.direct(pattern.days()).map(days -> timed(days, pattern)).orElse(List.of());
        List<TimedRule> byCalendar = timed(DayRules.withoutWeekdays(pattern.days()), pattern);
        boolean calendar = direct.isEmpty()
                || !pattern.days().allWeekdays() && direct.size() > RuleSet.MOST && byCalendar.size() < direct.size();
        List<TimedRule> rules = calendar ? byCalendar : direct;
        List<RuleSet> jobnets = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += RuleSet.MOST) {
            jobnets.add(set(pattern.days(), calendar,
                    rules.subList(from, Math.min(from + RuleSet.MOST, rules.size()))));
        }
        return jobnets.stream();
    }

    private static List<TimedRule> timed(List<DayRule> days, FirePattern pattern) {
        return pattern.times().stream().flatMap(time -> days.stream().map(day -> new TimedRule(day, time))).toList();
    }

    private static RuleSet set(FireDays days, boolean calendar, List<TimedRule> rules) {
        return new RuleSet(calendar ? days.weekdays() : FireDays.EVERY_WEEKDAY, days.years(), rules);
    }
}
