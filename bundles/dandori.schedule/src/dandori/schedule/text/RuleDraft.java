package dandori.schedule.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiConsumer;
import java.util.function.Function;

import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.DelayMonitor;
import dandori.schedule.rule.MonitoringLimit;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartDay;
import dandori.schedule.rule.StartTime;
import dandori.schedule.rule.Substitution;

/** One rule while its parameters are being read. */
final class RuleDraft {

    private static final Map<String, BiFunction<RuleDraft, String, Parsed<?>>> SETTERS = Map.ofEntries(
            setter("sd", StartDayText::parse, (draft, value) -> draft.startDay = value),
            setter("st", RuleText::startTime, (draft, value) -> draft.startTime = value),
            setter("cy", RuleText::cycle, (draft, value) -> draft.cycle = value),
            setter("sh", RuleText::substitution, (draft, value) -> draft.substitution = value),
            setter("shd", RuleText::substitutionDistance, (draft, value) -> draft.within = value),
            setter("cftd", RuleText::daysFromStart, (draft, value) -> draft.daysFromStart = value),
            setter("ln", text -> Numbers.within(text, RuleDefinition.FIRST, RuleDefinition.LAST),
                    (draft, value) -> draft.link = value),
            setter("sy", RuleText::delay, (draft, value) -> draft.startDelay = value),
            setter("ey", RuleText::delay, (draft, value) -> draft.endDelay = value),
            setter("wc", RuleText::monitoringCount, (draft, value) -> draft.count = value),
            setter("wt", RuleText::monitoringPeriod, (draft, value) -> draft.period = value));

    private final int number;
    private final Set<String> written = new HashSet<>();
    private StartDay startDay;
    private StartTime startTime = StartTime.AT_BASE_TIME;
    private Cycle cycle = Cycle.ONCE;
    private Substitution.Kind substitution = Substitution.NONE.kind();
    private int within = Substitution.DEFAULT_WITHIN;
    private DaysFromStart daysFromStart = DaysFromStart.NONE;
    private int link;
    private DelayMonitor startDelay;
    private DelayMonitor endDelay;
    private MonitoringLimit count;
    private MonitoringLimit period;

    RuleDraft(int number) {
        this.number = number;
        link = number;
    }

    private static <T> Map.Entry<String, BiFunction<RuleDraft, String, Parsed<?>>> setter(String key,
            Function<String, Parsed<T>> parser, BiConsumer<RuleDraft, T> field) {
        return Map.entry(key, (draft, text) -> parser.apply(text).map(value -> {
            field.accept(draft, value);
            return value;
        }));
    }

    /** Whether a key is one of a rule's. */
    static boolean knows(String key) {
        return SETTERS.containsKey(key);
    }

    int number() {
        return number;
    }

    /** Takes a parameter's value without its rule number. */
    Parsed<?> set(String key, String text) {
        return SETTERS.get(key).apply(this, text);
    }

    /** Notes that a key was written; false when it had been before. */
    boolean writtenFirst(String key) {
        return written.add(key);
    }

    /** Whether {@code sd} was written, understood or not. */
    boolean hasStartDay() {
        return written.contains("sd");
    }

    /** Whether {@code sd} was understood, so that there is a rule to build. */
    boolean complete() {
        return startDay != null;
    }

    RuleDefinition build() {
        return new RuleDefinition(number,
                new RuleDefinition.Dates(startDay, cycle, new Substitution(substitution, within), daysFromStart),
                startTime, link, new RuleDefinition.Monitoring(startDelay, endDelay, count, period));
    }
}
