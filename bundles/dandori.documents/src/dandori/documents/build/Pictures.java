package dandori.documents.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.UnitKind;
import dandori.diagram.UnitLabel;
import dandori.documents.content.Picture;
import dandori.documents.words.Words;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.unitdef.value.SizeValue;

/** Makes the pictures of jobnets: units in their cells, those without a place in free ones, and the relations. */
final class Pictures {

    private static final int USUAL_COLUMNS = 10;
    private static final int USUAL_ROWS = 8;
    private static final String PLANNING = "p";

    private final Words words;
    private final UnitTexts texts;

    Pictures(Words words, UnitTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The kind of a unit. */
    static UnitKind kind(Unit unit) {
        boolean planning = unit.getType().equals("g")
                && UnitSettings.is(unit, "gty", PLANNING);
        return planning ? UnitKind.PLANNING_GROUP : UnitKind.of(unit.getType());
    }

    /** The picture of a jobnet. */
    Picture of(Unit jobnet) {
        Map<Unit, DiagramUnit> units = units(jobnet);
        Map<String, String> paths = new LinkedHashMap<>();
        units.forEach((unit, drawn) -> paths.put(drawn.id(), UnitPath.of(unit)));
        SizeValue size = UnitSettings.text(jobnet, "sz").flatMap(SizeValue::read)
                .orElse(new SizeValue(USUAL_COLUMNS, USUAL_ROWS));
        DiagramJobnet drawn = new DiagramJobnet(jobnet.getName(), Math.max(1, size.width()), Math.max(1, size.height()),
                List.copyOf(units.values()), relations(jobnet, units));
        return Picture.of(drawn, paths);
    }

    private Map<Unit, DiagramUnit> units(Unit jobnet) {
        Map<Unit, Cell> cells = cells(jobnet);
        Map<Unit, DiagramUnit> units = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Unit unit : jobnet.getUnits()) {
            if (!(unit instanceof StartCondition)) {
                units.put(unit, drawn(id(unit, ids), unit, cells.get(unit)));
            }
        }
        return units;
    }

    private DiagramUnit drawn(String id, Unit unit, Cell cell) {
        UnitLabel label = new UnitLabel(unit.getName(), words.typeName(unit.getType()), texts.detail(unit), "");
        return new DiagramUnit(id, kind(unit), UnitKind.recovery(unit.getType()), cell, label);
    }

    /** The name; of several units of one name in a wrong definition the later ones are numbered. */
    private static String id(Unit unit, Set<String> taken) {
        String id = unit.getName();
        for (int number = 2; !taken.add(id); number++) {
            id = unit.getName() + "/" + number;
        }
        return id;
    }

    private static Map<Unit, Cell> cells(Unit jobnet) {
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        for (Parameter parameter : jobnet.getParameters()) {
            if (parameter instanceof Placement place && !(place.getUnit() instanceof StartCondition)) {
                Cell cell = within(Grid.cell(place.getX(), place.getY()));
                if (!cells.containsKey(place.getUnit()) && taken.add(cell)) {
                    cells.put(place.getUnit(), cell);
                }
            }
        }
        placeOthers(jobnet, cells, taken);
        return cells;
    }

    private static void placeOthers(Unit jobnet, Map<Unit, Cell> cells, Set<Cell> taken) {
        int next = 0;
        for (Unit unit : jobnet.getUnits()) {
            while (!cells.containsKey(unit)) {
                Cell free = new Cell(next % USUAL_COLUMNS, Math.min(Grid.MOST_ROWS - 1, next / USUAL_COLUMNS));
                if (taken.add(free) || free.row() == Grid.MOST_ROWS - 1) {
                    cells.put(unit, free);
                }
                next++;
            }
        }
    }

    private static Cell within(Cell cell) {
        return new Cell(Math.min(Grid.MOST_COLUMNS - 1, cell.column()), Math.min(Grid.MOST_ROWS - 1, cell.row()));
    }

    private static List<DiagramRelation> relations(Unit jobnet, Map<Unit, DiagramUnit> units) {
        List<DiagramRelation> lines = new ArrayList<>();
        for (Relation relation : UnitSettings.relations(jobnet)) {
            DiagramUnit from = units.get(relation.getPredecessor());
            DiagramUnit to = units.get(relation.getSuccessor());
            if (from != null && to != null && from != to) {
                lines.add(relation.getKind() == RelationKind.CON
                        ? DiagramRelation.con(from.id(), to.id())
                        : DiagramRelation.seq(from.id(), to.id()));
            }
        }
        return lines;
    }
}
