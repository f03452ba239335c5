package dandori.imports.holidays;

/**
 * What becomes of a holiday in a group's calendar.
 *
 * @param holiday the holiday
 * @param action  what becomes of it
 */
public record HolidayChange(Holiday holiday, Action action) {

    /** What becomes of a holiday. */
    public enum Action {
        /** A line {@code cl=} is added. */
        ADDED("added"),
        /** The group closes the day already. */
        PRESENT("present"),
        /** The group opens the day by a line of its own, which stays. */
        KEPT_OPEN("kept-open"),
        /** The file format knows no such date: it ends on 2036-12-31 and begins on 1994-01-01. */
        OUTSIDE_FORMAT("outside-format");

        private final String word;

        Action(String word) {
            this.word = word;
        }

        /** The word that scripts see. */
        public String word() {
            return word;
        }
    }
}
