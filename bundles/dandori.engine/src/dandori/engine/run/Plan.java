package dandori.engine.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.JudgmentDefinition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.SendDefinition;
import dandori.engine.definition.UnitDefinition;
import dandori.engine.definition.WaitCondition;
import dandori.engine.state.UnitKind;

/**
 * A root jobnet laid out for running: units by index (0 the root, then depth first in display order), what follows and
 * precedes each. Immutable; generations of one revision may share it.
 */
public final class Plan {

    /** How the end of a predecessor reaches a successor. */
    enum Edge {
        SEQUENCE,
        /** Judgment job → dependent unit. */
        CONDITION,
        /** Dependent unit → what follows its judgment job: waits for it, unless the judgment was false. */
        AFTER_DEPENDENT
    }

    private static final int[] NONE = {};
    private static final Edge[] NO_EDGES = {};

    final RootJobnet root;
    final UnitDefinition[] units;
    final UnitKind[] kinds;
    final int[] parent;
    /** One past the last unit inside: the units of a jobnet {@code u} are {@code u + 1 … end[u] - 1}. */
    final int[] end;
    final int[][] parts;
    final int[][] successors;
    final Edge[][] edges;
    final int[][] predecessors;
    /** Units that depend on a judgment job. */
    final BitSet dependent = new BitSet();
    /** What units wait for besides their predecessors, by index. */
    final Map<Integer, WaitCondition> waits = new HashMap<>();
    /** When jobnets are late, by index. */
    final Map<Integer, DelayLimits> delays = new HashMap<>();
    private final String[] paths;

    public Plan(RootJobnet root) {
        this.root = root;
        int size = size(root.jobnet());
        units = new UnitDefinition[size];
        kinds = new UnitKind[size];
        parent = new int[size];
        end = new int[size];
        parts = new int[size][];
        successors = new int[size][];
        edges = new Edge[size][];
        predecessors = new int[size][];
        paths = new String[size];
        number(root.jobnet(), -1, 0);
        link(arrows());
        paths[0] = root.path();
        root.rules().waits().forEach((path, wait) -> waits.put(index(path), wait));
        root.rules().delays().forEach((path, limits) -> delays.put(index(path), limits));
    }

    private static int size(JobnetDefinition jobnet) {
        int size = 1;
        for (UnitDefinition unit : jobnet.units()) {
            size += unit instanceof JobnetDefinition nested ? size(nested) : 1;
        }
        return size;
    }

    private int number(UnitDefinition unit, int upper, int index) {
        units[index] = unit;
        kinds[index] = kind(unit);
        parent[index] = upper;
        parts[index] = NONE;
        int next = index + 1;
        if (unit instanceof JobnetDefinition jobnet) {
            int[] inside = new int[jobnet.units().size()];
            for (int i = 0; i < inside.length; i++) {
                inside[i] = next;
                next = number(jobnet.units().get(i), index, next);
            }
            parts[index] = inside;
        }
        end[index] = next;
        return next;
    }

    private static UnitKind kind(UnitDefinition unit) {
        if (unit instanceof JobnetDefinition) {
            return UnitKind.JOBNET;
        }
        if (unit instanceof JobDefinition) {
            return UnitKind.JOB;
        }
        if (unit instanceof OrDefinition) {
            return UnitKind.OR;
        }
        return unit instanceof JudgmentDefinition ? UnitKind.JUDGMENT : watching(unit);
    }

    private static UnitKind watching(UnitDefinition unit) {
        if (unit instanceof EventDefinition) {
            return UnitKind.EVENT;
        }
        return unit instanceof SendDefinition ? UnitKind.SEND : UnitKind.CONNECTOR;
    }

    private List<Arrow> arrows() {
        var all = new ArrayList<Arrow>();
        for (int unit = 0; unit < units.length; unit++) {
            if (units[unit] instanceof JobnetDefinition jobnet && !jobnet.relations().isEmpty()) {
                List<Arrow> inside = arrows(unit, jobnet);
                all.addAll(inside);
                all.addAll(JudgmentOrder.afterDependents(inside, judge -> kinds[judge] == UnitKind.JUDGMENT));
            }
        }
        return all;
    }

    private List<Arrow> arrows(int jobnet, JobnetDefinition definition) {
        Map<String, Integer> byName = new HashMap<>(2 * parts[jobnet].length);
        for (int part : parts[jobnet]) {
            byName.put(units[part].name(), part);
        }
        var arrows = new ArrayList<Arrow>(definition.relations().size());
        for (RelationDefinition relation : definition.relations()) {
            boolean condition = relation.kind() == RelationDefinition.Kind.CONDITION;
            arrows.add(new Arrow(byName.get(relation.from()), byName.get(relation.to()),
                    condition ? Edge.CONDITION : Edge.SEQUENCE));
        }
        return arrows;
    }

    private void link(List<Arrow> arrows) {
        int[] outgoing = new int[units.length];
        int[] incoming = new int[units.length];
        for (Arrow arrow : arrows) {
            outgoing[arrow.from()]++;
            incoming[arrow.to()]++;
            if (arrow.edge() == Edge.CONDITION) {
                dependent.set(arrow.to());
            }
        }
        for (int unit = 0; unit < units.length; unit++) {
            successors[unit] = outgoing[unit] == 0 ? NONE : new int[outgoing[unit]];
            edges[unit] = outgoing[unit] == 0 ? NO_EDGES : new Edge[outgoing[unit]];
            predecessors[unit] = incoming[unit] == 0 ? NONE : new int[incoming[unit]];
        }
        for (int i = arrows.size() - 1; i >= 0; i--) {
            Arrow arrow = arrows.get(i);
            int place = --outgoing[arrow.from()];
            successors[arrow.from()][place] = arrow.to();
            edges[arrow.from()][place] = arrow.edge();
            predecessors[arrow.to()][--incoming[arrow.to()]] = arrow.from();
        }
    }

    /** How many units, the root included. */
    public int size() {
        return units.length;
    }

    /** Absolute path of a unit. */
    public String path(int unit) {
        if (paths[unit] == null) {
            paths[unit] = path(parent[unit]) + "/" + units[unit].name();
        }
        return paths[unit];
    }

    /** Index of the unit with this absolute path, or −1. */
    public int index(String path) {
        for (int unit = 0; unit < units.length; unit++) {
            if (path(unit).equals(path)) {
                return unit;
            }
        }
        return -1;
    }

    /** What kind of unit it is. */
    public UnitKind kind(int unit) {
        return kinds[unit];
    }

    /** The definition of a unit. */
    public UnitDefinition unit(int unit) {
        return units[unit];
    }

    boolean recovery(int unit) {
        return units[unit].recovery();
    }
}
