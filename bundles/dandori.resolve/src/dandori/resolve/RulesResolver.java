package dandori.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.DelayLimits;
import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.RootRules;
import dandori.engine.definition.RootRules.ConnectorLink;
import dandori.engine.definition.StartCondition;
import dandori.engine.definition.StartCondition.AfterAbnormal;
import dandori.engine.definition.StartCondition.AtNextStart;
import dandori.engine.definition.WaitCondition;
import dandori.model.EventJob;
import dandori.model.Jobnet;
import dandori.model.JobnetConnector;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** What a root jobnet waits for besides its time, and when its jobnets are late. */
final class RulesResolver {

    private final Jobnet root;
    private final Surroundings surroundings;
    private final List<Refusal> refusals;
    private final Map<String, WaitCondition> waits = new HashMap<>();
    private final Map<String, DelayLimits> delays = new HashMap<>();

    RulesResolver(Jobnet root, Surroundings surroundings, List<Refusal> refusals) {
        this.root = root;
        this.surroundings = surroundings;
        this.refusals = refusals;
    }

    RootRules rules() {
        Optional<StartCondition> condition = condition();
        Optional<ConnectorLink> connector = connector();
        if (condition.isPresent() && (connector.isPresent() || hasConnector(root))) {
            refusals.add(Refusal.of(Reason.CONDITION_WITH_CONNECTOR, UnitPath.of(root)));
        }
        inside(root);
        return new RootRules(condition, connector, waits, delays);
    }

    private void inside(Unit unit) {
        new WaitResolver(unit, refusals).waits().ifPresent(wait -> waits.put(UnitPath.of(unit), wait));
        if (unit instanceof Jobnet jobnet) {
            new DelayResolver(jobnet, refusals).limits()
                    .ifPresent(limits -> delays.put(UnitPath.of(jobnet), limits));
            jobnet.getUnits().forEach(this::inside);
        }
    }

    private static boolean hasConnector(Unit unit) {
        return unit instanceof JobnetConnector || unit.getUnits().stream().anyMatch(RulesResolver::hasConnector);
    }

    private Optional<ConnectorLink> connector() {
        boolean linked = UnitSettings.is(root, "ncl", "y");
        Optional<String> name = UnitSettings.text(root, "ncn");
        if (linked && name.isEmpty()) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(root), "ncn", ""));
        }
        return name.filter(path -> linked).map(path -> new ConnectorLink(path, UnitSettings.is(root, "ncs", "y")));
    }

    private Optional<StartCondition> condition() {
        return root.getUnits().stream().filter(dandori.model.StartCondition.class::isInstance).findFirst()
                .map(this::condition);
    }

    private StartCondition condition(Unit unit) {
        var events = new ArrayList<EventDefinition>();
        for (Unit event : unit.getUnits()) {
            if (event instanceof EventJob && Resolver.executed(event)) {
                events.add(new EventResolver(event, surroundings, refusals).event());
            } else {
                refusals.add(Refusal.of(Reason.TYPE_NOT_EXECUTED, UnitPath.of(event), event.getType()));
            }
        }
        return new StartCondition(events, UnitSettings.is(unit, "cond", "and"), atNextStart(unit),
                UnitSettings.is(root, "ms", "mlt") && UnitSettings.is(root, "mp", "y"),
                !UnitSettings.is(unit, "cgs", "n"), afterAbnormal(unit));
    }

    private static AtNextStart atNextStart(Unit unit) {
        return switch (UnitSettings.text(unit, "mcs").orElse("m")) {
            case "w" -> AtNextStart.WAIT;
            case "s" -> AtNextStart.SKIP;
            default -> AtNextStart.ANOTHER;
        };
    }

    private static AfterAbnormal afterAbnormal(Unit unit) {
        return switch (UnitSettings.text(unit, "ab").orElse("exec")) {
            case "hold" -> AfterAbnormal.HOLD;
            case "stop" -> AfterAbnormal.STOP;
            default -> AfterAbnormal.GO_ON;
        };
    }
}
