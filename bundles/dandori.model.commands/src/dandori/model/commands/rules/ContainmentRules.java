package dandori.model.commands.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.EventJob;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.JobnetConnector;
import dandori.model.OtherUnit;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.model.schedule.ScheduledDefinition;

/**
 * Which units stand where ({@code definitions.md} §1, placement, and §4, start conditions): jobs only in a jobnet, a
 * jobnet in a group or a jobnet, a group never in a jobnet, recovery units only in a jobnet, event jobs in a start
 * condition, a start condition only in a root jobnet without connectors. Types this version does not know by class may
 * stand in groups and jobnets alike: they come from files and are kept.
 */
public final class ContainmentRules {

    private enum Kind {
        TOP, GROUP, LINK, JOBNET, RECOVERY_JOBNET, START_CONDITION, CONNECTOR, EVENT_JOB, JOB, UNKNOWN
    }

    private static final Set<Kind> IN_GROUP = Set.of(Kind.GROUP, Kind.LINK, Kind.JOBNET, Kind.UNKNOWN);
    private static final Set<Kind> IN_JOBNET = Set.of(Kind.JOBNET, Kind.RECOVERY_JOBNET, Kind.START_CONDITION,
            Kind.CONNECTOR, Kind.EVENT_JOB, Kind.JOB, Kind.UNKNOWN);
    private static final Map<Kind, Set<Kind>> BELOW = Map.of(Kind.TOP, IN_GROUP, Kind.GROUP, IN_GROUP, Kind.JOBNET,
            IN_JOBNET, Kind.RECOVERY_JOBNET, IN_JOBNET, Kind.START_CONDITION, Set.of(Kind.EVENT_JOB));

    private ContainmentRules() {
    }

    /** Whether units of the one type stand below units of the other; an empty upper type is the top of a file. */
    public static Verdict verdict(String upperType, String type) {
        Set<Kind> below = BELOW.getOrDefault(kind(upperType), Set.of());
        boolean fits = below.contains(kind(type))
                && !(upperType.equals("rc") && UnitTypes.recovery(type));
        return fits ? Verdict.allowed() : Verdict.refused(Reason.TYPE_NOT_HERE, type, upperType);
    }

    /** Whether a unit of this type may be added to this level. */
    public static Verdict verdict(Level level, String type) {
        return verdict(level, List.of(type));
    }

    /** Whether units of these types may be added to this level, all of them. */
    public static Verdict verdict(Level level, Collection<String> types) {
        List<String> beside = new ArrayList<>(level.units().stream().map(Unit::getType).toList());
        Verdict verdict = Verdict.allowed();
        for (String type : types) {
            verdict = verdict.and(() -> single(level, type, beside));
            beside.add(type);
        }
        return verdict;
    }

    private static Verdict single(Level level, String type, List<String> beside) {
        Unit upper = level.upper().orElse(null);
        Verdict verdict = verdict(upper == null ? "" : upper.getType(), type);
        if (upper instanceof JobGroup group) {
            return verdict.and(() -> inGroup(group, type));
        }
        if (upper instanceof Jobnet jobnet) {
            return verdict.and(() -> inJobnet(jobnet, type, beside));
        }
        return verdict;
    }

    private static Verdict inGroup(JobGroup group, String type) {
        boolean jobnetsOnly = UnitSettings.is(group, "gty", "p");
        return jobnetsOnly && kind(type) != Kind.JOBNET
                ? Verdict.refused(Reason.TYPE_NOT_HERE, type, "g")
                : Verdict.allowed();
    }

    private static Verdict inJobnet(Jobnet jobnet, String type, List<String> beside) {
        Kind kind = kind(type);
        if (kind == Kind.CONNECTOR && beside.contains("rc")) {
            return Verdict.refused(Reason.START_CONDITION_AND_CONNECTOR, jobnet.getName());
        }
        return kind == Kind.START_CONDITION ? startCondition(jobnet, beside) : Verdict.allowed();
    }

    private static Verdict startCondition(Jobnet jobnet, List<String> beside) {
        if (!ScheduledDefinition.isRootJobnet(jobnet)) {
            return Verdict.refused(Reason.START_CONDITION_NESTED, jobnet.getName());
        }
        if (beside.contains("rc")) {
            return Verdict.refused(Reason.START_CONDITION_EXISTS, jobnet.getName());
        }
        return beside.contains("nc") || UnitSettings.is(jobnet, "ncl", "y")
                ? Verdict.refused(Reason.START_CONDITION_AND_CONNECTOR, jobnet.getName())
                : Verdict.allowed();
    }

    private static Kind kind(String type) {
        if (type.isEmpty()) {
            return Kind.TOP;
        }
        Unit sample = UnitTypes.create(type);
        if (sample instanceof OtherUnit) {
            return type.equals("mg") ? Kind.LINK : Kind.UNKNOWN;
        }
        return kind(sample);
    }

    private static Kind kind(Unit unit) {
        if (unit instanceof JobGroup) {
            return Kind.GROUP;
        }
        if (unit instanceof Jobnet) {
            return UnitTypes.recovery(unit.getType()) ? Kind.RECOVERY_JOBNET : Kind.JOBNET;
        }
        if (unit instanceof StartCondition) {
            return Kind.START_CONDITION;
        }
        if (unit instanceof JobnetConnector) {
            return Kind.CONNECTOR;
        }
        return unit instanceof EventJob ? Kind.EVENT_JOB : Kind.JOB;
    }
}
