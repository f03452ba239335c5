package dandori.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;

/** What stands in the cells of a line, by the keys of their columns; a cell that is not named is empty. */
public final class Cells {

    private static final Set<String> ELSEWHERE = Set.of("op", "cl");
    private static final Map<TableKind, Set<String>> COLUMNS = columns();
    private static final Set<String> RULE_KEYS = ruleKeys();

    private Cells() {
    }

    /** The cells of a line. */
    public static Map<String, String> of(Line line) {
        if (line instanceof Line.OfUnit unit) {
            return ofUnit(unit);
        }
        if (line instanceof Line.OfRelation relation) {
            return ofRelation(relation);
        }
        return line instanceof Line.OfRule rule ? ofRule(rule) : ofDay((Line.OfDay) line);
    }

    /** Whether values of a key stand one a line in a cell. */
    public static boolean isList(String key, int values) {
        return values > 1 || Catalogue.standard().parameter(key).filter(Parameter::repeatable).isPresent();
    }

    /** Whether a parameter of a unit has no cell of its own and stands among the others. */
    public static boolean isOther(TableKind kind, String key, String value) {
        return switch (key) {
            case "ar" -> RelationValue.read(value).isEmpty();
            case "el" -> Lines.position(value).isEmpty();
            default -> !ELSEWHERE.contains(key) && !RULE_KEYS.contains(key) && !COLUMNS.get(kind).contains(key);
        };
    }

    static boolean isOfRule(String key) {
        return RULE_KEYS.contains(key);
    }

    private static Map<String, String> ofUnit(Line.OfUnit line) {
        Map<String, String> cells = new HashMap<>();
        UnitNode unit = line.unit();
        UnitAttributes attributes = unit.attributes();
        cells.put(Column.NAME, attributes.name());
        cells.put(Column.UPPER, line.upper());
        put(cells, Column.POSITION, line.position());
        put(cells, Column.PERMISSION, attributes.permission());
        put(cells, Column.OWNER, attributes.owner());
        put(cells, Column.RESOURCE_GROUP, attributes.resourceGroup());
        addParameters(unit, cells);
        return cells;
    }

    private static void addParameters(UnitNode unit, Map<String, String> cells) {
        List<ParameterNode> parameters = unit.parameters();
        TableKind kind = Lines.tableOf(unit.type());
        Map<String, List<String>> values = new LinkedHashMap<>();
        StringJoiner others = new StringJoiner("\n");
        for (ParameterNode parameter : parameters) {
            String key = parameter.key();
            String value = parameter.value();
            if (COLUMNS.get(kind).contains(key)) {
                values.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
            } else if (isOther(kind, key, value)) {
                others.add(key + '=' + CellText.normal(value.strip()) + ';');
            }
        }
        values.forEach((key, raws) -> put(cells, key, text(key, raws)));
        put(cells, Column.OTHER, CellText.single(others.toString()));
    }

    private static String text(String key, List<String> raws) {
        return isList(key, raws.size()) ? CellText.list(raws) : CellText.single(raws.get(0));
    }

    private static Map<String, String> ofRelation(Line.OfRelation line) {
        RelationValue relation = line.relation();
        return Map.of(Column.UNIT, line.path(), Column.FROM, relation.predecessor(), Column.TO, relation.successor(),
                Column.KIND, relation.kind().word());
    }

    private static Map<String, String> ofRule(Line.OfRule line) {
        Map<String, String> cells = new HashMap<>();
        cells.put(Column.UNIT, line.path());
        cells.put(Column.RULE, line.rule());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (ParameterNode parameter : line.unit().parameters()) {
            if (RULE_KEYS.contains(parameter.key())) {
                RuleValue value = RuleValue.read(parameter.value());
                if (value.rule().equals(line.rule())) {
                    values.computeIfAbsent(parameter.key(), any -> new ArrayList<>(1)).add(value.text());
                }
            }
        }
        values.forEach((key, raws) -> put(cells, key,
                raws.size() > 1 ? CellText.list(raws) : CellText.single(raws.get(0))));
        return cells;
    }

    private static Map<String, String> ofDay(Line.OfDay line) {
        return Map.of(Column.UNIT, line.path(), Column.KIND, line.parameter().key(), Column.DAY,
                CellText.single(line.parameter().value()));
    }

    private static void put(Map<String, String> cells, String key, String text) {
        if (!text.isEmpty()) {
            cells.put(key, text);
        }
    }

    private static Map<TableKind, Set<String>> columns() {
        Map<TableKind, Set<String>> columns = new HashMap<>();
        for (TableKind kind : TableKind.values()) {
            Set<String> keys = new HashSet<>();
            Table.of(kind).columns().stream().map(Column::parameter).flatMap(Optional::stream).map(Parameter::key)
                    .forEach(keys::add);
            columns.put(kind, keys);
        }
        return columns;
    }

    private static Set<String> ruleKeys() {
        Set<String> keys = new HashSet<>();
        Catalogue.standard().parameters().stream().filter(Parameter::isRuleNumbered).map(Parameter::key)
                .forEach(keys::add);
        return Set.copyOf(keys);
    }
}
