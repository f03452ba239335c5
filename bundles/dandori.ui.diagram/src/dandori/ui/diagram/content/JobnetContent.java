package dandori.ui.diagram.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.RelationKind;
import dandori.diagram.route.RelationRoute;
import dandori.diagram.route.Routes;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.unitdef.value.SizeValue;

/**
 * A jobnet of the model as input of a drawing, as it was when this was made. A start condition has no icon of its own;
 * a unit without a place, or upon another one, gets a free cell; of relations drawn upon each other only the first is
 * shown.
 */
public final class JobnetContent {

    private static final int USUAL_COLUMNS = 10;
    private static final int USUAL_ROWS = 8;

    private final Unit jobnet;
    private final UnitLabels labels;
    private final Map<Unit, DiagramUnit> units = new LinkedHashMap<>();
    private final Map<Relation, DiagramRelation> relations = new LinkedHashMap<>();
    private final Map<Unit, List<Relation>> leaving = new HashMap<>();
    private final Map<Unit, List<Relation>> arriving = new HashMap<>();
    private final DiagramJobnet diagram;
    private final Routes routes;

    /** What is in a jobnet now, with these texts on the icons. */
    public JobnetContent(Unit jobnet, UnitLabels labels) {
        this.jobnet = jobnet;
        this.labels = labels;
        addUnits();
        addRelations();
        SizeValue size = UnitSettings.text(jobnet, "sz").flatMap(SizeValue::read)
                .orElse(new SizeValue(USUAL_COLUMNS, USUAL_ROWS));
        diagram = new DiagramJobnet(jobnet.getName(), Math.max(1, size.width()), Math.max(1, size.height()),
                List.copyOf(units.values()), List.copyOf(relations.values()));
        routes = Routes.of(diagram);
    }

    private void addUnits() {
        Map<Unit, Cell> cells = cells();
        Set<String> ids = new LinkedHashSet<>();
        for (Unit unit : jobnet.getUnits()) {
            if (!(unit instanceof StartCondition)) {
                units.put(unit, UnitKinds.drawn(id(unit, ids), unit, cells.get(unit), labels.of(unit)));
            }
        }
    }

    private static String id(Unit unit, Set<String> taken) {
        String id = unit.getName();
        for (int number = 2; !taken.add(id); number++) {
            id = unit.getName() + "/" + number;
        }
        return id;
    }

    private Map<Unit, Cell> cells() {
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new LinkedHashSet<>();
        for (Parameter parameter : jobnet.getParameters()) {
            if (parameter instanceof Placement place && !(place.getUnit() instanceof StartCondition)) {
                Cell cell = within(Grid.cell(place.getX(), place.getY()));
                if (!cells.containsKey(place.getUnit()) && taken.add(cell)) {
                    cells.put(place.getUnit(), cell);
                }
            }
        }
        placeOthers(cells, taken);
        return cells;
    }

    /** Units without a place, or upon another one, go to the free cells, row by row. */
    private void placeOthers(Map<Unit, Cell> cells, Set<Cell> taken) {
        int next = 0;
        for (Unit unit : jobnet.getUnits()) {
            while (!(unit instanceof StartCondition) && !cells.containsKey(unit)) {
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

    private void addRelations() {
        Set<DiagramRelation> drawn = new LinkedHashSet<>();
        for (Relation relation : UnitSettings.relations(jobnet)) {
            DiagramUnit from = units.get(relation.getPredecessor());
            DiagramUnit to = units.get(relation.getSuccessor());
            if (from != null && to != null && from != to) {
                DiagramRelation line = new DiagramRelation(from.id(), to.id(), kind(relation));
                if (drawn.add(line)) {
                    relations.put(relation, line);
                    from(relation.getPredecessor()).add(relation);
                    to(relation.getSuccessor()).add(relation);
                }
            }
        }
    }

    private List<Relation> from(Unit unit) {
        return leaving.computeIfAbsent(unit, any -> new ArrayList<>());
    }

    private List<Relation> to(Unit unit) {
        return arriving.computeIfAbsent(unit, any -> new ArrayList<>());
    }

    private static RelationKind kind(Relation relation) {
        return relation.getKind() == dandori.model.RelationKind.CON ? RelationKind.CON : RelationKind.SEQ;
    }

    /** The jobnet. */
    public Unit jobnet() {
        return jobnet;
    }

    /** As it is drawn. */
    public DiagramJobnet diagram() {
        return diagram;
    }

    /** The units that have icons, in display order. */
    public List<Unit> units() {
        return new ArrayList<>(units.keySet());
    }

    /** The icon of a unit; empty for a unit without one. */
    public Optional<DiagramUnit> drawn(Unit unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The relations that have lines. */
    public List<Relation> relations() {
        return new ArrayList<>(relations.keySet());
    }

    /** The relations with lines that leave a unit. */
    public List<Relation> relationsFrom(Unit unit) {
        return leaving.getOrDefault(unit, List.of());
    }

    /** The relations with lines that arrive at a unit. */
    public List<Relation> relationsTo(Unit unit) {
        return arriving.getOrDefault(unit, List.of());
    }

    /** The way of the line of a relation; empty for a relation without one. */
    public Optional<RelationRoute> route(Relation relation) {
        return Optional.ofNullable(relations.get(relation)).map(routes::route);
    }

    /** The relation whose line is nearest to a point of the drawing, within so many pixels. */
    public Optional<Relation> nearest(dandori.diagram.geometry.Point point, double distance) {
        return routes.nearest(point, distance).flatMap(route -> relations.entrySet().stream()
                .filter(entry -> entry.getValue().equals(route.relation())).map(Map.Entry::getKey).findFirst());
    }
}
