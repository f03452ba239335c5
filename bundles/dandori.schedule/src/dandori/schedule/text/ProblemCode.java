package dandori.schedule.text;

import java.util.Locale;

/** What can be wrong with a parameter. Arguments begin with key and value as written where a value is refused. */
public enum ProblemCode {

    /** The value has none of the forms of its key; argument: the forms. */
    FORM_UNKNOWN,
    /** A number is outside its range; arguments: number, smallest, largest. */
    NUMBER_OUT_OF_RANGE,
    /** There is no such date; argument: the date. */
    DATE_UNKNOWN,
    /** {@code en} and {@code ud} take no month. */
    MONTH_NOT_ALLOWED,
    /** A rule number has other parameters but no {@code sd}; argument: rule number. */
    START_DAY_MISSING,
    /** A rule number has the same parameter twice, the later holds; arguments: key, rule number. */
    WRITTEN_TWICE,
    /** A date lies outside 1994 to 2036, the limits of the file format; arguments: key, value. */
    OUTSIDE_FILE_FORMAT,
    /** The zone is not known; argument: the zone. */
    ZONE_UNKNOWN;

    /** The code in a {@link dandori.schedule.Phrase}, {@code parameter.form-unknown}. */
    public String code() {
        return "parameter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
