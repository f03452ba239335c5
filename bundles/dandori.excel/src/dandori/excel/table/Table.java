package dandori.excel.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.UnitType;

/**
 * A table with its columns, in the order in which a book shows them.
 *
 * @param kind which table
 * @param columns its columns
 */
public record Table(TableKind kind, List<Column> columns) {

    private static final Set<String> ELSEWHERE = Set.of("ty", "ar", "el", "op", "cl");
    private static final Map<TableKind, Table> STANDARD = standard();

    public Table {
        columns = List.copyOf(columns);
    }

    /** The table of a kind, with a column for every parameter of the catalogue that belongs there. */
    public static Table of(TableKind kind) {
        return STANDARD.get(kind);
    }

    /** The column with a key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private static Map<TableKind, Table> standard() {
        Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            List<Column> columns = new ArrayList<>();
            columns.add(Column.of(Column.ACTION));
            columns.addAll(kind.isOfUnits() ? units(kind) : others(kind));
            columns.add(Column.of(Column.RESULT));
            tables.put(kind, new Table(kind, columns));
        }
        return tables;
    }

    private static List<Column> units(TableKind kind) {
        List<Column> columns = keyed(Column.NAME);
        Catalogue.standard().parameter("ty").map(Column::of).ifPresent(columns::add);
        columns.addAll(keyed(Column.UPPER, Column.ID));
        Catalogue.standard().parameters().stream().filter(parameter -> isOwnColumn(parameter, kind)).map(Column::of)
                .forEach(columns::add);
        columns.addAll(keyed(Column.POSITION, Column.PERMISSION, Column.OWNER, Column.RESOURCE_GROUP, Column.OTHER));
        return columns;
    }

    private static List<Column> others(TableKind kind) {
        return switch (kind) {
            case RELATIONS -> keyed(Column.UNIT, Column.FROM, Column.TO, Column.KIND, Column.ID);
            case CALENDARS -> keyed(Column.UNIT, Column.KIND, Column.DAY, Column.ID);
            default -> rules();
        };
    }

    private static List<Column> rules() {
        List<Column> columns = keyed(Column.UNIT, Column.RULE);
        Catalogue.standard().parameters().stream().filter(Parameter::isRuleNumbered).map(Column::of)
                .forEach(columns::add);
        columns.add(Column.of(Column.ID));
        return columns;
    }

    private static List<Column> keyed(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(Column.of(key));
        }
        return columns;
    }

    private static boolean isOwnColumn(Parameter parameter, TableKind kind) {
        return !ELSEWHERE.contains(parameter.key()) && !parameter.isRuleNumbered()
                && Catalogue.standard().unitTypes().stream()
                        .filter(type -> kind.family().filter(type.family()::equals).isPresent())
                        .map(UnitType::code).anyMatch(parameter::appliesTo);
    }
}
