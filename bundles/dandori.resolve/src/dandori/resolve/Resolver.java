package dandori.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.engine.definition.ConnectorDefinition;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.OrDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.RootRules;
import dandori.engine.definition.UnitDefinition;
import dandori.model.ActionJob;
import dandori.model.Definition;
import dandori.model.EventJob;
import dandori.model.Job;
import dandori.model.Jobnet;
import dandori.model.JobnetConnector;
import dandori.model.JudgmentJob;
import dandori.model.OrJob;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.model.schedule.ScheduledDefinition;
import dandori.resolve.Refusal.Reason;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Execution;
import dandori.unitdef.catalogue.Family;

/** Turns one root jobnet of a definition into what the engine runs, or says everything that stands against it. */
public final class Resolver {

    private final Surroundings surroundings;
    private final Definition definition;
    private final List<Refusal> refusals = new ArrayList<>();
    /** Whether it goes on when something outside has ended. */
    private boolean waits;

    private Resolver(Definition definition, Surroundings surroundings) {
        this.definition = definition;
        this.surroundings = surroundings;
    }

    /**
     * Resolves the root jobnet at {@code path}.
     *
     * @param path absolute path, {@code /group/…/jobnet}
     */
    public static Resolution resolve(Definition definition, String path, Surroundings surroundings) {
        return new Resolver(definition, surroundings).resolve(path);
    }

    private Resolution resolve(String path) {
        Optional<Unit> unit = UnitPath.find(definition, path);
        if (unit.isEmpty()) {
            return refused(Refusal.of(Reason.UNKNOWN_UNIT, path));
        }
        if (!(unit.get() instanceof Jobnet jobnet) || !ScheduledDefinition.isRootJobnet(jobnet)) {
            return refused(Refusal.of(Reason.NOT_A_ROOT_JOBNET, path, unit.get().getType()));
        }
        if (!executed(jobnet)) {
            return refused(Refusal.of(Reason.TYPE_NOT_EXECUTED, path, jobnet.getType()));
        }
        JobnetDefinition root = jobnet(jobnet);
        RootRules rules = new RulesResolver(jobnet, surroundings, refusals).rules();
        refuseWaitCycle(jobnet, rules);
        return refusals.isEmpty()
                ? new Resolution.Resolved(new RootJobnet(path, surroundings.revision(), root, rules))
                : new Resolution.Refused(refusals);
    }

    /** Relations of one jobnet are looked at beside it; here are the ways that lead through other root jobnets. */
    private void refuseWaitCycle(Jobnet root, RootRules rules) {
        boolean cyclic = refusals.stream().anyMatch(refusal -> refusal.reason() == Reason.CYCLE);
        if (cyclic || rules.waits().isEmpty() && rules.connector().isEmpty() && !waits) {
            return;
        }
        List<String> circle = WaitCycle.of(definition, root);
        if (!circle.isEmpty()) {
            refusals.add(Refusal.of(Reason.CYCLE, UnitPath.of(root), String.join(", ", circle)));
        }
    }

    private static Resolution refused(Refusal refusal) {
        return new Resolution.Refused(List.of(refusal));
    }

    private JobnetDefinition jobnet(Jobnet jobnet) {
        var units = new ArrayList<UnitDefinition>();
        for (Unit unit : jobnet.getUnits()) {
            boolean condition = unit instanceof StartCondition && ScheduledDefinition.isRootJobnet(jobnet);
            if (!condition) {
                unit(unit).ifPresent(units::add);
            }
        }
        var relations = new RelationResolver(jobnet, refusals).relations();
        return new JobnetDefinition(jobnet.getName(), UnitTypes.recovery(jobnet.getType()), hold(jobnet), units,
                relations);
    }

    private Optional<UnitDefinition> unit(Unit unit) {
        if (!executed(unit)) {
            refusals.add(Refusal.of(Reason.TYPE_NOT_EXECUTED, UnitPath.of(unit), unit.getType()));
            return Optional.empty();
        }
        if (unit instanceof Jobnet nested) {
            return Optional.of(jobnet(nested));
        }
        if (unit instanceof Job job) {
            return new JobResolver(job, surroundings, refusals).job();
        }
        if (unit instanceof JudgmentJob judgment) {
            return new JudgmentResolver(judgment, surroundings, refusals).judgment();
        }
        if (unit instanceof OrJob) {
            return Optional.of(new OrDefinition(unit.getName(), UnitTypes.recovery(unit.getType()), hold(unit)));
        }
        if (unit instanceof EventJob) {
            return Optional.of(new EventResolver(unit, surroundings, refusals).event());
        }
        if (unit instanceof ActionJob) {
            return new SendResolver(unit, surroundings, refusals).send();
        }
        if (unit instanceof JobnetConnector) {
            return connector(unit);
        }
        throw new IllegalStateException("a type is declared executed but has no resolver: " + unit.getType());
    }

    /** Whether units of this type run inside a jobnet; the parameter catalogue says which do (engine.md, "What runs"). */
    static boolean executed(Unit unit) {
        return Catalogue.standard().unitType(unit.getType()).filter(type -> type.execution() == Execution.EXECUTED)
                .filter(type -> type.family() != Family.GROUP && type.family() != Family.CONDITION).isPresent();
    }

    /** A target that is no root jobnet could never end; one that is in no file of this definition may be elsewhere. */
    private Optional<UnitDefinition> connector(Unit unit) {
        waits = true;
        UnitSettings.text(unit, "ncex").filter("y"::equals).ifPresent(
                other -> refusals.add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(unit), "ncex")));
        String target = UnitSettings.text(unit, "ncr").orElse("");
        boolean root = UnitPath.find(definition, target)
                .map(ScheduledDefinition::isRootJobnet).orElse(true);
        if (!root || !target.startsWith("/")) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), "ncr", target));
        }
        return Optional.of(new ConnectorDefinition(unit.getName(), false, hold(unit), target));
    }

    /** {@code w} and {@code a} ask about the previous generation of a root jobnet; started at once, it is not held. */
    static boolean hold(Unit unit) {
        return UnitSettings.is(unit, "ha", "y");
    }
}
