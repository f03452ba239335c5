package dandori.schedule.rule;

/**
 * {@code cy}: how the unsubstituted candidate is stepped ({@code schedule.md} §3).
 *
 * @param count how many units a step has: years 1–9, months 1–12, weeks 1–5, days 1–31; 0 with {@link Unit#ONCE}
 */
public record Cycle(int count, Unit unit) {

    /** No cycle: the first candidate only. */
    public static final Cycle ONCE = new Cycle(0, Unit.ONCE);

    /** The unit of a step. */
    public enum Unit {
        ONCE("", 0), DAY("d", 31), WEEK("w", 5), MONTH("m", 12), YEAR("y", 9);

        private final String code;
        private final int most;

        Unit(String code, int most) {
            this.code = code;
            this.most = most;
        }

        /** The letter as written. */
        public String code() {
            return code;
        }

        /** The largest count. */
        public int most() {
            return most;
        }
    }

    /** Whether the form is evaluated again in later months. */
    public boolean byMonth() {
        return unit == Unit.MONTH || unit == Unit.YEAR;
    }

    /** The step in months, of a cycle {@linkplain #byMonth() by month}. */
    public int months() {
        return unit == Unit.YEAR ? 12 * count : count;
    }

    /** The step in days, of a cycle by days or weeks. */
    public int days() {
        return unit == Unit.WEEK ? 7 * count : count;
    }

    /** As written, {@code (1,m)}; empty without a cycle. */
    public String text() {
        return unit == Unit.ONCE ? "" : "(" + count + "," + unit.code() + ")";
    }
}
