package dandori.model.commands.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dandori.model.Jobnet;
import dandori.model.JudgmentJob;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;

/**
 * Which units may be joined ({@code definitions.md} §4 and §6): two different units of one jobnet, no start condition,
 * once, without a cycle; only recovery units after a recovery unit; one dependent unit ({@code con}) per judgment job.
 * Answers in a time linear to the relations of the jobnet, so that it can be asked while the mouse moves.
 */
public final class RelationRules {

    private RelationRules() {
    }

    /** Whether one unit may be put before another. */
    public static Verdict verdict(Unit from, Unit to) {
        return verdict(from, to, RelationKind.SEQ);
    }

    /** Whether one unit may be put before another by a relation of this kind. */
    public static Verdict verdict(Unit from, Unit to, RelationKind kind) {
        return ends(from, to).and(() -> among(relations(from), from, to, kind));
    }

    /** Whether a relation that is there may lead from and to these units instead, and be of this kind. */
    public static Verdict verdict(Relation changed, Unit from, Unit to, RelationKind kind) {
        return ends(from, to).and(() -> among(relations(from).filter(other -> other != changed), from, to, kind));
    }

    /** Whether a unit may follow another by their types: only recovery units follow a recovery unit. */
    public static Verdict order(Unit from, Unit to) {
        return order(from, from.getType(), to, to.getType());
    }

    /** The same for units whose types are these. */
    public static Verdict order(Unit from, String fromType, Unit to, String toType) {
        return UnitTypes.recovery(fromType) && !UnitTypes.recovery(toType)
                ? Verdict.refused(Reason.RECOVERY_BEFORE_ORDINARY, from.getName(), to.getName())
                : Verdict.allowed();
    }

    /** Whether a unit can be the end of any relation. */
    public static Verdict end(Unit unit) {
        return unit instanceof StartCondition
                ? Verdict.refused(Reason.RELATION_END, unit.getName(), unit.getType())
                : Verdict.allowed();
    }

    /** The relations of the jobnet a unit stands in, in the order of the file. */
    public static Stream<Relation> relations(Unit unit) {
        Unit jobnet = unit.getUpper();
        return jobnet == null ? Stream.empty() : UnitSettings.relations(jobnet).stream();
    }

    private static Verdict ends(Unit from, Unit to) {
        if (from == to) {
            return Verdict.refused(Reason.RELATION_TO_ITSELF, from.getName());
        }
        if (!(from.getUpper() instanceof Jobnet) || from.getUpper() != to.getUpper()) {
            return Verdict.refused(Reason.RELATION_ACROSS_JOBNETS, from.getName(), to.getName());
        }
        return end(from).and(() -> end(to)).and(() -> order(from, to));
    }

    private static Verdict among(Stream<Relation> others, Unit from, Unit to, RelationKind kind) {
        Map<Unit, List<Relation>> after = new HashMap<>();
        others.forEach(other -> after.computeIfAbsent(other.getPredecessor(), unit -> new ArrayList<>()).add(other));
        List<Relation> siblings = after.getOrDefault(from, List.of());
        if (siblings.stream().anyMatch(other -> other.getSuccessor() == to)) {
            return Verdict.refused(Reason.RELATION_EXISTS, from.getName(), to.getName());
        }
        if (reaches(to, from, after)) {
            return Verdict.refused(Reason.RELATION_CYCLE, from.getName(), to.getName());
        }
        return kind == RelationKind.CON ? condition(from, siblings) : Verdict.allowed();
    }

    private static Verdict condition(Unit from, List<Relation> siblings) {
        if (!(from instanceof JudgmentJob)) {
            return Verdict.refused(Reason.CONDITION_WITHOUT_JUDGMENT, from.getName());
        }
        return siblings.stream().filter(other -> other.getKind() == RelationKind.CON).findFirst()
                .map(other -> Verdict.refused(Reason.CONDITION_EXISTS, from.getName(), other.getSuccessor().getName()))
                .orElse(Verdict.allowed());
    }

    private static boolean reaches(Unit start, Unit goal, Map<Unit, List<Relation>> after) {
        Set<Unit> seen = new HashSet<>(Set.of(start));
        Deque<Unit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Unit at = open.pop();
            if (at == goal) {
                return true;
            }
            for (Relation next : after.getOrDefault(at, List.of())) {
                if (seen.add(next.getSuccessor())) {
                    open.push(next.getSuccessor());
                }
            }
        }
        return false;
    }
}
