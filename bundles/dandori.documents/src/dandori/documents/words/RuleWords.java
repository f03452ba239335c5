package dandori.documents.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.schedule.WeekdayCode;
import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.DayForm;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.GivenMonth;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartDay;
import dandori.schedule.rule.StartTime;
import dandori.schedule.rule.Substitution;

/** Schedule rules as sentences: days, substitution, days from start, hour. */
public final class RuleWords {

    private static final int HOUR = 60;

    private final Words words;

    public RuleWords(Words words) {
        this.words = words;
    }

    /** A rule of a root jobnet as one sentence, without its number. */
    public String sentence(RuleDefinition rule) {
        return sentence(rule, false);
    }

    /** The same of a nested jobnet, whose relative start times count from the start of the upper one. */
    public String sentence(RuleDefinition rule, boolean nested) {
        if (rule.when().startDay() instanceof StartDay.Undefined) {
            return words.get("rule.undefined");
        }
        List<String> parts = new ArrayList<>();
        parts.add(days(rule.when().startDay(), rule.when().cycle()));
        substitution(rule.when().substitution(), parts);
        daysFromStart(rule.when().daysFromStart(), parts);
        parts.add(time(rule.startTime(), nested));
        return String.join(words.get("rule.separator"), parts);
    }

    private String days(StartDay day, Cycle cycle) {
        if (!(day instanceof StartDay.InMonth dated)) {
            String registered = words.get("rule.registered");
            return cycle.unit() == Cycle.Unit.ONCE ? registered : words.get("rule.from", registered, cycle(cycle));
        }
        String form = form(dated.form());
        String month = month(dated.month());
        boolean counted = cycle.byMonth() || cycle.unit() == Cycle.Unit.WEEK && month.isEmpty()
                && dated.form() instanceof DayForm.NextWeekday;
        if (cycle.unit() == Cycle.Unit.ONCE) {
            return words.get("rule.once", month + form);
        }
        return counted && month.isEmpty()
                ? words.get("rule.every", cycle(cycle), form)
                : words.get("rule.from", month + form, cycle(cycle));
    }

    private String month(GivenMonth month) {
        if (month.exact()) {
            return words.get("rule.month.exact", String.valueOf(month.year()), month.month());
        }
        return month.given() ? words.get("rule.month.given", month.month()) : "";
    }

    private String cycle(Cycle cycle) {
        String key = "cycle." + cycle.unit().name().toLowerCase(Locale.ROOT);
        return cycle.count() == 1 ? words.get(key + ".one") : words.get(key, cycle.count());
    }

    private String form(DayForm form) {
        String counting = form.counting().name().toLowerCase(Locale.ROOT);
        if (form instanceof DayForm.FromStart start) {
            return words.get("form.start." + counting, start.nth());
        }
        if (form instanceof DayForm.FromEnd end) {
            return end.back() == 0
                    ? words.get("form.last." + counting)
                    : words.get("form.end." + counting, end.back());
        }
        return weekday(form);
    }

    private String weekday(DayForm form) {
        String scheduleMonth = form.counting() == DayCounting.RELATIVE ? words.get("form.relative") : "";
        if (form instanceof DayForm.NthWeekday nth) {
            return scheduleMonth + words.get("form.nth", nth.nth(), weekdayName(nth.weekday()));
        }
        if (form instanceof DayForm.LastWeekday last) {
            return scheduleMonth + words.get("form.lastWeekday", weekdayName(last.weekday()));
        }
        return scheduleMonth + weekdayName(((DayForm.NextWeekday) form).weekday());
    }

    /** The name of a weekday. */
    public String weekdayName(java.time.DayOfWeek weekday) {
        return words.get("weekday." + WeekdayCode.of(weekday));
    }

    private void substitution(Substitution substitution, List<String> parts) {
        if (substitution.kind() != Substitution.Kind.RUN_ANYWAY) {
            parts.add(words.get("substitution." + substitution.kind().code(), substitution.within()));
        }
    }

    private void daysFromStart(DaysFromStart days, List<String> parts) {
        if (days instanceof DaysFromStart.OpenDaysBefore before) {
            parts.add(words.get("days.be", before.count(), before.within()));
        } else if (days instanceof DaysFromStart.OpenDaysAfter after) {
            parts.add(words.get("days.af", after.count(), after.within()));
        } else if (days instanceof DaysFromStart.DaysBefore before) {
            parts.add(words.get("days.db", before.count()));
        } else if (days instanceof DaysFromStart.DaysAfter after) {
            parts.add(words.get("days.da", after.count()));
        }
    }

    private String time(StartTime time, boolean nested) {
        String clock = String.format(Locale.ROOT, "%02d:%02d", time.minutes() / HOUR, time.minutes() % HOUR);
        if (!time.relative()) {
            return words.get("time.absolute", clock);
        }
        String from = nested ? ".nested" : "";
        return time.minutes() == 0 ? words.get("time.base" + from) : words.get("time.relative" + from, clock);
    }
}
