package dandori.schedule.rule;

import dandori.schedule.calendar.DayKind;
import dandori.schedule.calendar.WorkCalendar;

/**
 * {@code cftd}: days counted from the day that substitution gave, strictly before or after it ({@code schedule.md} §5).
 */
public sealed interface DaysFromStart {

    /** {@code no}: stay on the day. */
    DaysFromStart NONE = new Stay();

    /** {@code N} of {@code be,n,N} where it is not written. */
    int DEFAULT_WITHIN = 10;

    /** The day counted from a base, or {@link EpochDays#NONE} for no run. */
    int from(int base, WorkCalendar calendar);

    /** How many days the result may lie away from the base. */
    int reach();

    /** As written after {@code cftd=}. */
    String text();

    /** {@code no}. */
    record Stay() implements DaysFromStart {
        @Override
        public int from(int base, WorkCalendar calendar) {
            return base;
        }

        @Override
        public int reach() {
            return 0;
        }

        @Override
        public String text() {
            return "no";
        }
    }

    /** {@code be,n,N}: n open days before, at most N calendar days away. */
    record OpenDaysBefore(int count, int within) implements DaysFromStart {
        @Override
        public int from(int base, WorkCalendar calendar) {
            return calendar.before(DayKind.OPEN, base, count, base - within);
        }

        @Override
        public int reach() {
            return within;
        }

        @Override
        public String text() {
            return "be," + count + "," + within;
        }
    }

    /** {@code af,n,N}: n open days after, at most N calendar days away. */
    record OpenDaysAfter(int count, int within) implements DaysFromStart {
        @Override
        public int from(int base, WorkCalendar calendar) {
            return calendar.after(DayKind.OPEN, base, count, base + within);
        }

        @Override
        public int reach() {
            return within;
        }

        @Override
        public String text() {
            return "af," + count + "," + within;
        }
    }

    /** {@code db,n}: n plain days before. */
    record DaysBefore(int count) implements DaysFromStart {
        @Override
        public int from(int base, WorkCalendar calendar) {
            return base - count;
        }

        @Override
        public int reach() {
            return count;
        }

        @Override
        public String text() {
            return "db," + count;
        }
    }

    /** {@code da,n}: n plain days after. */
    record DaysAfter(int count) implements DaysFromStart {
        @Override
        public int from(int base, WorkCalendar calendar) {
            return base + count;
        }

        @Override
        public int reach() {
            return count;
        }

        @Override
        public String text() {
            return "da," + count;
        }
    }
}
