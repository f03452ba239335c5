package dandori.schedule.plan;

import java.util.function.IntConsumer;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.CalendarMonths;
import dandori.schedule.calendar.DayKind;
import dandori.schedule.calendar.Months;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.DayForm;
import dandori.schedule.rule.RuleDefinition.Dates;
import dandori.schedule.rule.StartDay;

/** The unsubstituted candidates of a rule: the first one stepped by the cycle ({@code schedule.md} §3). */
sealed interface CandidateSeries {

    /** Hands over the candidates of a stretch of days in order, ends included. */
    void visit(int from, int to, IntConsumer days);

    /** By how many steps of the cycle a candidate is later than the beginning. */
    int steps(int candidate);

    /** The series of a rule from its first candidate on. */
    static CandidateSeries of(Dates when, FirstCandidate first, WorkCalendar calendar) {
        Cycle cycle = when.cycle();
        if (cycle.unit() == Cycle.Unit.WEEK && counting(when.startDay()).kind() != DayKind.ANY) {
            return new None();
        }
        if (cycle.byMonth()) {
            return byMonth(when, first, calendar);
        }
        if (first.day() == EpochDays.NONE) {
            return new None();
        }
        DayKind kind = cycle.unit() == Cycle.Unit.DAY ? counting(when.startDay()).kind() : DayKind.ANY;
        return cycle.unit() == Cycle.Unit.ONCE
                ? new Once(first.day())
                : new EveryNthDay(kind, first.day(), cycle.days(), calendar);
    }

    private static CandidateSeries byMonth(Dates when, FirstCandidate first, WorkCalendar calendar) {
        if (first.day() == EpochDays.NONE && first.month() == EpochDays.NONE) {
            return new None();
        }
        if (when.startDay() instanceof StartDay.InMonth start && !(start.form() instanceof DayForm.NextWeekday)) {
            return new EveryNthMonth(start.form(), first.month(), when.cycle().months(), calendar);
        }
        int month = CalendarMonths.INSTANCE.containing(first.day());
        int dayOfMonth = first.day() - CalendarMonths.INSTANCE.first(month) + 1;
        return new EveryNthMonth(new DayForm.FromStart(DayCounting.ABSOLUTE, dayOfMonth), month, when.cycle().months(),
                calendar);
    }

    private static DayCounting counting(StartDay startDay) {
        return startDay instanceof StartDay.InMonth start ? start.form().counting() : DayCounting.ABSOLUTE;
    }

    /** No candidate at all. */
    record None() implements CandidateSeries {
        @Override
        public void visit(int from, int to, IntConsumer days) {
            // nothing to hand over
        }

        @Override
        public int steps(int candidate) {
            return 0;
        }
    }

    /** Without a cycle: the first candidate only. */
    record Once(int day) implements CandidateSeries {
        @Override
        public void visit(int from, int to, IntConsumer days) {
            if (day >= from && day <= to) {
                days.accept(day);
            }
        }

        @Override
        public int steps(int candidate) {
            return 0;
        }
    }

    /** Every n-th day, or every n-th open or closed day, counted across months. */
    record EveryNthDay(DayKind kind, int first, int step, WorkCalendar calendar) implements CandidateSeries {
        @Override
        public void visit(int from, int to, IntConsumer days) {
            int day = startingFrom(from, to);
            while (day != EpochDays.NONE && day <= to) {
                days.accept(day);
                day = calendar.after(kind, day, step, to);
            }
        }

        private int startingFrom(int from, int to) {
            if (from <= first) {
                return first;
            }
            int counted = calendar.count(kind, first, from - 1);
            return calendar.after(kind, from - 1, step - counted % step, to);
        }

        @Override
        public int steps(int candidate) {
            return calendar.count(kind, first, candidate) / step;
        }
    }

    /** The same form evaluated again every n months; months without such a day give none. */
    record EveryNthMonth(DayForm form, int first, int step, WorkCalendar calendar) implements CandidateSeries {
        @Override
        public void visit(int from, int to, IntConsumer days) {
            Months months = form.counting().months(calendar);
            int last = months.containing(to);
            for (int month = onOrAfter(months.containing(from)); month <= last; month += step) {
                int day = form.in(month, calendar);
                if (day >= from && day <= to) {
                    days.accept(day);
                }
            }
        }

        /** The first month of the series not before a month. */
        int onOrAfter(int month) {
            return month <= first ? first : first + Math.floorDiv(month - first + step - 1, step) * step;
        }

        /** Whether a day lies in a month of the series that has no such day. */
        boolean lacksDayIn(int day) {
            int month = form.counting().months(calendar).containing(day);
            return onOrAfter(month) == month && form.in(month, calendar) == EpochDays.NONE;
        }

        @Override
        public int steps(int candidate) {
            return (form.counting().months(calendar).containing(candidate) - first) / step;
        }
    }
}
