package dandori.schedule.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.DelayMonitor;
import dandori.schedule.rule.MonitoringLimit;
import dandori.schedule.rule.StartTime;
import dandori.schedule.rule.Substitution;

/**
 * The other parameters of a rule without their rule number ({@code schedule.md} §3 to §6, {@code definitions.md} §3.2).
 */
public final class RuleText {

    private static final Pattern CYCLE = Pattern.compile("\\((\\d{1,2}),([ymwd])\\)|(\\d{1,2}),([ymwd])");
    private static final Pattern DAYS = Pattern.compile("(be|af|db|da)(?:,(\\d{1,2}))?(?:,(\\d{1,2}))?");
    private static final int LAST_HOUR = 47;
    private static final int LAST_MINUTE = 2879;
    private static final int LARGEST_DISTANCE = 31;
    private static final int LARGEST_COUNT = 999;

    private RuleText() {
    }

    /** {@code st}: {@code 09:00}, {@code +01:30}, {@code 25:00}. */
    public static Parsed<StartTime> startTime(String text) {
        boolean relative = text.startsWith("+");
        return Numbers.minutes(relative ? text.substring(1) : text, LAST_HOUR)
                .map(minutes -> new StartTime(relative, minutes));
    }

    /** {@code cy}: {@code (1,m)}; written {@code 1,m} without parentheses in real files. */
    public static Parsed<Cycle> cycle(String text) {
        Matcher matcher = CYCLE.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, "(n,{y|m|w|d})");
        }
        int group = matcher.group(1) == null ? 3 : 1;
        Cycle.Unit unit = Arrays.stream(Cycle.Unit.values())
                .filter(candidate -> candidate.code().equals(matcher.group(group + 1))).findFirst().orElseThrow();
        return Numbers.within(matcher.group(group), 1, unit.most()).map(count -> new Cycle(count, unit));
    }

    /** {@code sh}: {@code be af ca no}. */
    public static Parsed<Substitution.Kind> substitution(String text) {
        return Arrays.stream(Substitution.Kind.values()).filter(kind -> kind.code().equals(text)).findFirst()
                .map(Parsed::of).orElseGet(() -> Parsed.refused(ProblemCode.FORM_UNKNOWN, "be|af|ca|no"));
    }

    /** {@code shd}: 1 to 31. */
    public static Parsed<Integer> substitutionDistance(String text) {
        return Numbers.within(text, 1, LARGEST_DISTANCE);
    }

    /** {@code cftd}: {@code no}, {@code be,2}, {@code af,1,10}, {@code db,3}, {@code da}. */
    public static Parsed<DaysFromStart> daysFromStart(String text) {
        Matcher matcher = DAYS.matcher(text);
        boolean plain = text.startsWith("d");
        if (text.equals("no")) {
            return Parsed.of(DaysFromStart.NONE);
        }
        if (!matcher.matches() || plain && matcher.group(3) != null) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, "no|{be|af}[,n[,N]]|{db|da}[,n]");
        }
        return distance(matcher.group(2), 1).then(count -> distance(matcher.group(3), DaysFromStart.DEFAULT_WITHIN)
                .map(within -> daysFromStart(matcher.group(1), count, within)));
    }

    private static Parsed<Integer> distance(String text, int otherwise) {
        return text == null ? Parsed.of(otherwise) : Numbers.within(text, 1, LARGEST_DISTANCE);
    }

    private static DaysFromStart daysFromStart(String kind, int count, int within) {
        return switch (kind) {
            case "be" -> new DaysFromStart.OpenDaysBefore(count, within);
            case "af" -> new DaysFromStart.OpenDaysAfter(count, within);
            case "db" -> new DaysFromStart.DaysBefore(count);
            default -> new DaysFromStart.DaysAfter(count);
        };
    }

    /** {@code sy} and {@code ey}: {@code 10:30}, {@code M500}, {@code U30}, {@code C60}. */
    public static Parsed<DelayMonitor> delay(String text) {
        for (DelayMonitor.From from : DelayMonitor.From.values()) {
            if (from != DelayMonitor.From.MIDNIGHT && text.startsWith(from.code())) {
                return Numbers.within(text.substring(1), 1, LAST_MINUTE).map(n -> new DelayMonitor(from, n));
            }
        }
        return Numbers.minutes(text, LAST_HOUR).map(n -> new DelayMonitor(DelayMonitor.From.MIDNIGHT, n));
    }

    /** {@code wc}: {@code no}, {@code un}, 1 to 999. */
    public static Parsed<MonitoringLimit> monitoringCount(String text) {
        return switch (text) {
            case "no" -> Parsed.of(MonitoringLimit.NONE);
            case "un" -> Parsed.of(MonitoringLimit.UNLIMITED);
            default -> Numbers.within(text, 1, LARGEST_COUNT)
                    .map(times -> new MonitoringLimit(MonitoringLimit.Kind.TIMES, times));
        };
    }

    /** {@code wt}: {@code no}, {@code un}, {@code hh:mm}, 1 to 2879 minutes. */
    public static Parsed<MonitoringLimit> monitoringPeriod(String text) {
        if (text.contains(":")) {
            return Numbers.minutes(text, LAST_HOUR)
                    .map(minutes -> new MonitoringLimit(MonitoringLimit.Kind.UNTIL_CLOCK_TIME, minutes));
        }
        return switch (text) {
            case "no" -> Parsed.of(MonitoringLimit.NONE);
            case "un" -> Parsed.of(MonitoringLimit.UNLIMITED);
            default -> Numbers.within(text, 1, LAST_MINUTE)
                    .map(minutes -> new MonitoringLimit(MonitoringLimit.Kind.FOR_MINUTES, minutes));
        };
    }
}
