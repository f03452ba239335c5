package dandori.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.model.Definition;
import dandori.model.Job;
import dandori.model.Jobnet;
import dandori.model.JudgmentJob;
import dandori.model.OrJob;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** Turns one root jobnet of a definition into what the engine runs, or says everything that stands against it. */
public final class Resolver {

    /** Types that are drawn inside a jobnet but not run yet, or never; engine.md, "What runs". */
    private static final Set<String> EXECUTED = Set.of("n", "rn", "j", "rj", "jdj", "rjdj", "orj", "rorj");
    /** Parameters that make a unit wait for, or be driven by, what this version does not execute. */
    private static final List<String> WAITS = List.of("eun", "ncl", "ncr");

    private final Surroundings surroundings;
    private final List<Refusal> refusals = new ArrayList<>();

    private Resolver(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Resolves the root jobnet at {@code path}.
     *
     * @param path absolute path, {@code /group/…/jobnet}
     */
    public static Resolution resolve(Definition definition, String path, Surroundings surroundings) {
        return new Resolver(surroundings).resolve(definition, path);
    }

    private Resolution resolve(Definition definition, String path) {
        Optional<Unit> unit = UnitPath.find(definition, path);
        if (unit.isEmpty()) {
            return refused(Refusal.of(Reason.UNKNOWN_UNIT, path));
        }
        if (!(unit.get() instanceof Jobnet jobnet) || jobnet.getUpper() instanceof Jobnet) {
            return refused(Refusal.of(Reason.NOT_A_ROOT_JOBNET, path, unit.get().getType()));
        }
        if (!EXECUTED.contains(jobnet.getType())) {
            return refused(Refusal.of(Reason.TYPE_NOT_EXECUTED, path, jobnet.getType()));
        }
        JobnetDefinition root = jobnet(jobnet);
        return refusals.isEmpty()
                ? new Resolution.Resolved(new RootJobnet(path, surroundings.revision(), root))
                : new Resolution.Refused(refusals);
    }

    private static Resolution refused(Refusal refusal) {
        return new Resolution.Refused(List.of(refusal));
    }

    private JobnetDefinition jobnet(Jobnet jobnet) {
        refuseWaits(jobnet);
        var units = new ArrayList<UnitDefinition>();
        for (Unit unit : jobnet.getUnits()) {
            unit(unit).ifPresent(units::add);
        }
        var relations = new RelationResolver(jobnet, refusals).relations();
        return new JobnetDefinition(jobnet.getName(), UnitTypes.recovery(jobnet.getType()), hold(jobnet), units,
                relations);
    }

    private Optional<UnitDefinition> unit(Unit unit) {
        if (!EXECUTED.contains(unit.getType())) {
            refusals.add(Refusal.of(Reason.TYPE_NOT_EXECUTED, UnitPath.of(unit), unit.getType()));
            return Optional.empty();
        }
        if (unit instanceof Jobnet nested) {
            refuseOwnSchedule(nested);
            return Optional.of(jobnet(nested));
        }
        refuseWaits(unit);
        if (unit instanceof Job job) {
            return new JobResolver(job, surroundings, refusals).job();
        }
        if (unit instanceof JudgmentJob judgment) {
            return new JudgmentResolver(judgment, surroundings, refusals).judgment();
        }
        if (unit instanceof OrJob) {
            return Optional.of(new OrDefinition(unit.getName(), UnitTypes.recovery(unit.getType()), hold(unit)));
        }
        throw new IllegalStateException("a type is declared executed but has no resolver: " + unit.getType());
    }

    private void refuseWaits(Unit unit) {
        for (String key : WAITS) {
            UnitSettings.text(unit, key).filter(value -> !value.equals("n")).ifPresent(value -> refusals
                    .add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(unit), key)));
        }
    }

    /** A nested jobnet that is due only on days of its own cannot be run before schedules are. */
    private void refuseOwnSchedule(Jobnet nested) {
        boolean own = UnitSettings.text(nested, "de").filter("n"::equals).isPresent();
        if (own && UnitSettings.text(nested, "sd").isPresent()) {
            refusals.add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(nested), "sd"));
        }
    }

    /** {@code w} and {@code a} ask about the previous generation of a root jobnet; started at once, it is not held. */
    static boolean hold(Unit unit) {
        return UnitSettings.text(unit, "ha").filter("y"::equals).isPresent();
    }
}
