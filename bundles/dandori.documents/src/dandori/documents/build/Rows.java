package dandori.documents.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dandori.diagram.UnitKind;
import dandori.documents.content.Change;
import dandori.documents.content.Column;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.Scope;
import dandori.documents.content.Section;
import dandori.documents.words.Words;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

/** The rows of the list form: a unit, then all below it. */
final class Rows {

    private static final Map<String, Double> WIDTHS = Map.ofEntries(Map.entry("unit", 112.0), Map.entry("type", 62.0),
            Map.entry("cm", 94.0), Map.entry("predecessors", 66.0), Map.entry("ex", 46.0), Map.entry("script", 106.0),
            Map.entry("te", 106.0), Map.entry("sc", 90.0), Map.entry("prm", 62.0), Map.entry("un", 38.0),
            Map.entry("wth", 24.0), Map.entry("tho", 24.0), Map.entry("ha", 34.0), Map.entry("schedule", 88.0),
            Map.entry("others", 74.0), Map.entry("path", 120.0), Map.entry("env", 70.0), Map.entry("attributes", 60.0));
    private static final double USUAL_WIDTH = 48;
    private static final String OTHERS = "others";
    /** Characters of other items that have room in the usual width. */
    private static final double FEW_OTHERS = 60;
    private static final double MOST_FOR_OTHERS = 150;
    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("unit", "structure"),
            Map.entry("type", "structure"), Map.entry("cm", "structure"), Map.entry("predecessors", "structure"),
            Map.entry("path", "structure"), Map.entry("wth", "judgment"), Map.entry("tho", "judgment"),
            Map.entry("jd", "judgment"), Map.entry("jdf", "judgment"), Map.entry("abr", "judgment"),
            Map.entry("rjs", "judgment"), Map.entry("rje", "judgment"), Map.entry("rec", "judgment"),
            Map.entry("rei", "judgment"), Map.entry("ha", "operation"), Map.entry("schedule", "operation"),
            Map.entry("etm", "operation"), Map.entry("fd", "operation"), Map.entry("eun", "operation"),
            Map.entry("mm", "operation"), Map.entry("attributes", "other"), Map.entry("others", "other"));

    private final Words words;
    private final UnitTexts texts;
    private final List<String> keys;
    private final Set<String> shown;
    private final Scope scope;

    Rows(Words words, UnitTexts texts, List<String> keys, Scope scope) {
        this.words = words;
        this.texts = texts;
        this.keys = keys;
        this.scope = scope;
        this.shown = UnitTexts.shown(keys);
    }

    /** The columns of a document; what has no column of its own gets more room where units have much of it. */
    List<Column> columns(List<Section> sections) {
        double others = roomForOthers(sections);
        return keys.stream().map(key -> new Column(key, words.get("group." + GROUPS.getOrDefault(key, "execution")),
                texts.label(key), key.equals(OTHERS) ? others : WIDTHS.getOrDefault(key, USUAL_WIDTH))).toList();
    }

    private double roomForOthers(List<Section> sections) {
        int index = keys.indexOf(OTHERS);
        double length = index < 0
                ? 0
                : sections.stream().filter(ListSection.class::isInstance).map(ListSection.class::cast)
                        .flatMap(list -> list.rows().stream()).mapToInt(row -> row.cells().get(index).length())
                        .average().orElse(0);
        double least = WIDTHS.get(OTHERS);
        return Math.max(least, Math.min(MOST_FOR_OTHERS, least * Math.sqrt(length / FEW_OTHERS)));
    }

    /** A unit with everything below it. */
    List<ListRow> withAllBelow(Unit unit, int depth) {
        List<ListRow> rows = new ArrayList<>();
        add(unit, depth, predecessors(unit.getUpper()), rows);
        return rows;
    }

    private void add(Unit unit, int depth, Map<Unit, List<Relation>> arriving, List<ListRow> rows) {
        rows.add(row(unit, depth, arriving));
        Map<Unit, List<Relation>> below = predecessors(unit);
        unit.getUnits().stream().filter(lower -> scope.shows(UnitPath.of(lower)))
                .forEach(lower -> add(lower, depth + 1, below, rows));
    }

    /** A unit by itself. */
    ListRow alone(Unit unit, int depth) {
        return row(unit, depth, predecessors(unit.getUpper()));
    }

    private ListRow row(Unit unit, int depth, Map<Unit, List<Relation>> arriving) {
        List<String> cells = new ArrayList<>(keys.size());
        for (String key : keys) {
            cells.add(key.equals("predecessors")
                    ? predecessors(arriving.getOrDefault(unit, List.of()))
                    : texts.of(unit, key, shown));
        }
        return new ListRow(UnitPath.of(unit), depth, Pictures.kind(unit), UnitKind.recovery(unit.getType()),
                UnitTexts.holds(unit), cells, Change.NONE, List.of());
    }

    private static Map<Unit, List<Relation>> predecessors(Unit jobnet) {
        Map<Unit, List<Relation>> arriving = new HashMap<>();
        if (jobnet != null) {
            for (Relation relation : UnitSettings.relations(jobnet)) {
                arriving.computeIfAbsent(relation.getSuccessor(), any -> new ArrayList<>()).add(relation);
            }
        }
        return arriving;
    }

    private String predecessors(List<Relation> relations) {
        return relations.stream().filter(relation -> relation.getPredecessor() != null)
                .map(relation -> relation.getKind() == RelationKind.CON
                        ? words.get("con", relation.getPredecessor().getName())
                        : relation.getPredecessor().getName())
                .collect(Collectors.joining(words.get("join")));
    }
}
