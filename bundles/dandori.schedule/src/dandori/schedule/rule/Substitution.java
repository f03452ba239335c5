package dandori.schedule.rule;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.DayKind;
import dandori.schedule.calendar.WorkCalendar;

/**
 * {@code sh} and {@code shd}: what happens to a candidate that is a closed day ({@code schedule.md} §4). This is the
 * one place that decides it.
 *
 * @param kind   what to do
 * @param within {@code shd}: how many calendar days away the open day may lie, 1–31
 */
public record Substitution(Kind kind, int within) {

    /** {@code shd} where it is not written. */
    public static final int DEFAULT_WITHIN = 2;

    /** The substitution of a rule without {@code sh}: run on the closed day. */
    public static final Substitution NONE = new Substitution(Kind.RUN_ANYWAY, DEFAULT_WITHIN);

    /** What to do with a closed day. */
    public enum Kind {
        PREVIOUS_OPEN_DAY("be") {
            @Override
            int insteadOf(int closed, int within, WorkCalendar calendar) {
                return calendar.before(DayKind.OPEN, closed, 1, closed - within);
            }
        },
        NEXT_OPEN_DAY("af") {
            @Override
            int insteadOf(int closed, int within, WorkCalendar calendar) {
                return calendar.after(DayKind.OPEN, closed, 1, closed + within);
            }
        },
        DO_NOT_RUN("ca") {
            @Override
            int insteadOf(int closed, int within, WorkCalendar calendar) {
                return EpochDays.NONE;
            }
        },
        RUN_ANYWAY("no") {
            @Override
            int insteadOf(int closed, int within, WorkCalendar calendar) {
                return closed;
            }
        };

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As written after {@code sh=}. */
        public String code() {
            return code;
        }

        abstract int insteadOf(int closed, int within, WorkCalendar calendar);
    }

    /** The candidate itself when it is open, else the day in its place, or {@link EpochDays#NONE} for no run. */
    public int apply(int candidate, WorkCalendar calendar) {
        return kind == Kind.RUN_ANYWAY || calendar.isOpen(candidate)
                ? candidate
                : kind.insteadOf(candidate, within, calendar);
    }

    /** How many days the result may lie away from the candidate. */
    public int reach() {
        return moves() ? within : 0;
    }

    /** Whether closed days are moved to an open day. */
    public boolean moves() {
        return kind == Kind.PREVIOUS_OPEN_DAY || kind == Kind.NEXT_OPEN_DAY;
    }
}
