package dandori.excel.table;

import java.util.Optional;

import dandori.unitdef.catalogue.Parameter;

/**
 * A column of a table.
 *
 * @param key the parameter's key, or one of the keys that begin with {@code #}
 * @param parameter the parameter it shows; empty for the other columns
 */
public record Column(String key, Optional<Parameter> parameter) {

    /** What is to become of the line: nothing said, add, change or delete. */
    public static final String ACTION = "#action";
    /** What became of the line; never read. */
    public static final String RESULT = "#result";
    /** Which line of the exported definitions this is; empty for a new one. */
    public static final String ID = "#id";
    /** Path of the unit a unit stands in; {@code /} at the top. */
    public static final String UPPER = "#upper";
    /** Name of the unit. */
    public static final String NAME = "#name";
    /** Where the icon stands, {@code +H+V}. */
    public static final String POSITION = "#position";
    /** Permission in the unit's header. */
    public static final String PERMISSION = "#permission";
    /** JP1 user in the unit's header. */
    public static final String OWNER = "#owner";
    /** Resource group in the unit's header. */
    public static final String RESOURCE_GROUP = "#resourceGroup";
    /** Parameters that have no column, as {@code key=value;} one a line. */
    public static final String OTHER = "#other";
    /** Path of the unit that a relation, rule or day belongs to. */
    public static final String UNIT = "#unit";
    /** The unit a relation comes from. */
    public static final String FROM = "#from";
    /** The unit a relation leads to. */
    public static final String TO = "#to";
    /** Kind of a relation, {@code seq} or {@code con}; kind of a day, {@code op} or {@code cl}. */
    public static final String KIND = "#kind";
    /** Number of a schedule rule. */
    public static final String RULE = "#rule";
    /** A day of a calendar: a weekday or a date. */
    public static final String DAY = "#day";

    static Column of(String key) {
        return new Column(key, Optional.empty());
    }

    static Column of(Parameter parameter) {
        return new Column(parameter.key(), Optional.of(parameter));
    }

    /** Whether the user writes into it something that belongs to the definition. */
    public boolean isContent() {
        return !key.equals(ACTION) && !key.equals(RESULT) && !key.equals(ID);
    }
}
