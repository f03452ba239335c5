package dandori.imports.fire;

/**
 * Start day and cycle of a rule, as {@code sd} and {@code cy} have them without rule number.
 *
 * @param startDay {@code 15}, {@code 01/mo:2}, {@code en}
 * @param cycle    {@code (1,m)}
 */
public record DayRule(String startDay, String cycle) {
}
