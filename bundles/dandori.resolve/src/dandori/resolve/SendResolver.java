package dandori.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.EventFilter;
import dandori.engine.definition.SendDefinition;
import dandori.engine.definition.UnitDefinition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.resolve.Refusal.Reason;

/** One job that sends an event to the site ({@code evsj}); to another host is not executed by this version. */
final class SendResolver {

    private final Unit unit;
    private final List<Refusal> refusals;
    private final MacroVariables macros;

    SendResolver(Unit unit, Surroundings surroundings, List<Refusal> refusals) {
        this.unit = unit;
        this.refusals = refusals;
        macros = new MacroVariables(surroundings.variables());
    }

    Optional<UnitDefinition> send() {
        if (text("evhst").isPresent()) {
            refusals.add(Refusal.of(Reason.PARAMETER_NOT_EXECUTED, UnitPath.of(unit), "evhst"));
        }
        Optional<String> id = text("evsid");
        if (id.isEmpty()) {
            refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), "evsid", ""));
        }
        return id.map(event -> new SendDefinition(unit.getName(), UnitTypes.recovery(unit.getType()),
                Resolver.hold(unit), EventFilter.normalId(event), values()));
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(NamedValues.of(unit, "evsfr", macros, refusals));
        values.put("EVMSG", text("evsms").orElse(""));
        values.put("EVSEV", text("evssv").orElse("no"));
        return values;
    }

    private Optional<String> text(String key) {
        return UnitSettings.text(unit, key).map(macros::replaceIn);
    }
}
