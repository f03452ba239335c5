package dandori.excel.table;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;
import dandori.unitdef.value.ValueText;

/**
 * The lines of all tables of one file, each under its id. The id of a unit is its path; that of a relation, rule or day
 * the path of its unit and what tells it from the others there. Cells are made when asked for.
 */
public final class Lines {

    private static final String MORE = "|";

    private final Map<TableKind, Map<String, Line>> lines = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Set<String>> used = new EnumMap<>(TableKind.class);
    private final Map<UnitNode, String> ids = new HashMap<>();
    private final Map<String, UnitNode> units = new HashMap<>();

    private Lines() {
        for (TableKind kind : TableKind.values()) {
            lines.put(kind, new LinkedHashMap<>());
            used.put(kind, new HashSet<>());
        }
    }

    /** The lines of a file without grammar errors. */
    public static Lines of(DefinitionTree tree) {
        Lines lines = new Lines();
        Deque<Pending> open = new ArrayDeque<>();
        push(tree.units(), "", Map.of(), open);
        while (!open.isEmpty()) {
            lines.add(open.pop(), open);
        }
        return lines;
    }

    /** Those of them that belong to a unit or to one below it; all when its path is empty. */
    public Lines within(String unit) {
        if (unit.isEmpty()) {
            return this;
        }
        Lines some = new Lines();
        lines.forEach((kind, all) -> all.forEach((id, line) -> {
            if (isWithin(id, unit)) {
                some.lines.get(kind).put(id, line);
            }
        }));
        used.forEach((kind, keys) -> some.used.get(kind).addAll(keys));
        units.forEach((id, node) -> {
            if (isWithin(id, unit)) {
                some.units.put(id, node);
                some.ids.put(node, id);
            }
        });
        return some;
    }

    /** Whether the line with an id belongs to a unit or to one below it; every line does when the path is empty. */
    public static boolean isWithin(String id, String unit) {
        return unit.isEmpty() || id.equals(unit) || id.startsWith(unit + '/') || id.startsWith(unit + MORE);
    }

    /** How many lines there are. */
    public int count() {
        return lines.values().stream().mapToInt(Map::size).sum();
    }

    /** The lines of one table by id, in the order of the text. */
    public Map<String, Line> all(TableKind kind) {
        return Collections.unmodifiableMap(lines.get(kind));
    }

    /** The line with an id. */
    public Optional<Line> line(TableKind kind, String id) {
        return Optional.ofNullable(lines.get(kind).get(id));
    }

    /** The unit whose line has an id, whichever table it is in. */
    public Optional<UnitNode> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The id of a unit. */
    public String id(UnitNode unit) {
        return ids.get(unit);
    }

    /** The keys of the columns of a table in which something stands. */
    public Set<String> used(TableKind kind) {
        return Collections.unmodifiableSet(used.get(kind));
    }

    /** How many units there are. */
    public int units() {
        return ids.size();
    }

    /** The table a unit of a type stands in; one of an unknown type stands among the jobs. */
    public static TableKind tableOf(String type) {
        return TableKind.of(Catalogue.standard().unitType(ValueText.withoutComments(type)).map(UnitType::family)
                .orElse(Family.JOB));
    }

    private record Pending(UnitNode unit, String upper, String position) {
    }

    private static void push(List<UnitNode> units, String upper, Map<String, String> positions, Deque<Pending> open) {
        for (int i = units.size() - 1; i >= 0; i--) {
            UnitNode unit = units.get(i);
            open.push(new Pending(unit, upper, positions.getOrDefault(unit.name(), "")));
        }
    }

    private void add(Pending pending, Deque<Pending> open) {
        UnitNode unit = pending.unit();
        List<ParameterNode> parameters = unit.parameters();
        TableKind kind = tableOf(unit.type());
        String id = unique(pending.upper() + '/' + unit.name(), units::containsKey);
        ids.put(unit, id);
        units.put(id, unit);
        String upper = pending.upper().isEmpty() ? "/" : pending.upper();
        lines.get(kind).put(id, new Line.OfUnit(unit, id, upper, pending.position()));
        Map<String, String> positions = new HashMap<>();
        for (ParameterNode parameter : parameters) {
            add(unit, id, kind, parameter, positions);
        }
        push(unit.units(), id, positions, open);
    }

    private void add(UnitNode unit, String id, TableKind kind, ParameterNode parameter,
            Map<String, String> positions) {
        String key = parameter.key();
        used.get(kind).add(key);
        switch (key) {
            case "ar" -> RelationValue.read(parameter.value()).ifPresent(relation -> put(TableKind.RELATIONS,
                    id + MORE + relation.predecessor() + MORE + relation.successor(),
                    new Line.OfRelation(unit, id, parameter, relation)));
            case "el" -> position(parameter.value())
                    .ifPresent(place -> positions.putIfAbsent(place.unit(), shown(place)));
            case "op", "cl" -> put(TableKind.CALENDARS, id + MORE + key + MORE + CellText.single(parameter.value()),
                    new Line.OfDay(unit, id, parameter));
            default -> addRule(unit, id, parameter);
        }
    }

    private void addRule(UnitNode unit, String id, ParameterNode parameter) {
        if (Cells.isOfRule(parameter.key())) {
            String rule = RuleValue.read(parameter.value()).rule();
            used.get(TableKind.SCHEDULES).add(parameter.key());
            lines.get(TableKind.SCHEDULES).putIfAbsent(id + MORE + rule, new Line.OfRule(unit, id, rule));
        }
    }

    private void put(TableKind kind, String id, Line line) {
        Map<String, Line> table = lines.get(kind);
        table.put(unique(id, table::containsKey), line);
    }

    /** The id itself, or with a number where a wrong file has it already. */
    private static String unique(String id, Predicate<String> isTaken) {
        String free = id;
        for (int number = 2; isTaken.test(free); number++) {
            free = id + MORE + number;
        }
        return free;
    }

    /** A position that is written as one: with a type and a place. */
    static Optional<ElementPosition> position(String value) {
        return ElementPosition.read(value).filter(place -> value.indexOf('+') > 0);
    }

    static String shown(ElementPosition place) {
        return "+" + place.horizontal() + "+" + place.vertical();
    }
}
