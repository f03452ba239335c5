package dandori.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.schedule.WeekdayCode;
import dandori.schedule.calendar.BaseDay;
import dandori.schedule.calendar.CalendarDefinition;
import dandori.schedule.calendar.CalendarLine;
import dandori.schedule.calendar.MonthRule;

/**
 * Reads what a group's parameters say about its days: {@code op cl sdd md stt}. Other keys are left alone. Of two
 * settings of the same key the later holds.
 */
public final class CalendarReader {

    private final List<Problem> problems = new ArrayList<>();
    private final List<CalendarLine> lines = new ArrayList<>();
    private BaseDay baseDay;
    private MonthRule monthRule;
    private LocalTime baseTime;

    private CalendarReader() {
    }

    /**
     * Reads a group.
     *
     * @param group      the group's full name
     * @param parameters all its parameters in the order written
     */
    public static Reading<CalendarDefinition> read(String group, List<Parameter> parameters) {
        CalendarReader reader = new CalendarReader();
        for (int position = 0; position < parameters.size(); position++) {
            Parameter parameter = parameters.get(position);
            if (reader.take(position, parameter) instanceof Parsed.Refused<?> refusal) {
                reader.problems.add(Problem.refused(position, parameter, refusal));
            }
        }
        return new Reading<>(new CalendarDefinition(group, reader.lines, reader.baseDay, reader.monthRule,
                reader.baseTime), reader.problems);
    }

    private Parsed<?> take(int position, Parameter parameter) {
        String value = parameter.value().strip();
        return switch (parameter.key()) {
            case "op", "cl" -> line(position, parameter).map(lines::add);
            case "sdd" -> baseDay(value).map(day -> baseDay = day);
            case "md" -> monthRule(value).map(rule -> monthRule = rule);
            case "stt" -> Numbers.minutes(value, 23)
                    .map(minutes -> baseTime = LocalTime.MIDNIGHT.plusMinutes(minutes));
            default -> Parsed.of(parameter);
        };
    }

    private Parsed<CalendarLine> line(int position, Parameter parameter) {
        boolean open = parameter.key().equals("op");
        String value = parameter.value().strip();
        Optional<DayOfWeek> weekday = WeekdayCode.parse(value);
        if (weekday.isPresent()) {
            return Parsed.of(new CalendarLine.OnWeekday(weekday.get(), open));
        }
        Parsed<LocalDate> date = Numbers.date(value);
        if (date instanceof Parsed.Accepted<LocalDate> accepted
                && !Numbers.inFileFormat(accepted.value().getYear())) {
            problems.add(Problem.warning(position, ProblemCode.OUTSIDE_FILE_FORMAT, parameter.key(), value));
        }
        return date.map(day -> new CalendarLine.OnDate(day, open));
    }

    private static Parsed<BaseDay> baseDay(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Numbers.within(text, 1, 31).map(BaseDay.OfMonth::new);
        }
        Optional<DayOfWeek> weekday = WeekdayCode.parse(text.substring(0, colon));
        if (weekday.isEmpty()) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, "dd|wd:n");
        }
        return Numbers.within(text.substring(colon + 1), 1, 5)
                .map(nth -> new BaseDay.NthWeekday(weekday.get(), nth));
    }

    private static Parsed<MonthRule> monthRule(String text) {
        return switch (text) {
            case "th" -> Parsed.of(MonthRule.THIS_MONTH);
            case "ne" -> Parsed.of(MonthRule.NEXT_MONTH);
            default -> Parsed.refused(ProblemCode.FORM_UNKNOWN, "th|ne");
        };
    }
}
