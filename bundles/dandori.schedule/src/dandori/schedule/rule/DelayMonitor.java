package dandori.schedule.rule;

/**
 * {@code sy} and {@code ey}: when a start or an end counts as late ({@code definitions.md} §3.2).
 *
 * @param from    what the minutes count from
 * @param minutes 0 to 2879
 */
public record DelayMonitor(From from, int minutes) {

    /** What a delay is counted from. */
    public enum From {
        /** 00:00 of the schedule day: {@code hh:mm}. */
        MIDNIGHT(""),
        /** The scheduled start of the root jobnet: {@code M}. */
        ROOT("M"),
        /** The scheduled start of the upper jobnet: {@code U}. */
        UPPER("U"),
        /** The start of this jobnet: {@code C}. */
        THIS("C");

        private final String code;

        From(String code) {
            this.code = code;
        }

        /** The letter as written. */
        public String code() {
            return code;
        }
    }
}
