package dandori.resolve;

import java.util.List;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** The agent, or agent group, a unit runs on: its own, else that of the nearest upper jobnet, else this machine. */
final class AgentName {

    private final Unit unit;
    private final Surroundings surroundings;
    private final List<Refusal> refusals;

    AgentName(Unit unit, Surroundings surroundings, List<Refusal> refusals) {
        this.unit = unit;
        this.surroundings = surroundings;
        this.refusals = refusals;
    }

    /** The name; one the site does not know is refused (engine.md, "What runs"). */
    String agent() {
        String name = written();
        if (surroundings.localAgents().contains(name)) {
            return Surroundings.THIS_MACHINE;
        }
        if (!surroundings.agents().contains(name)) {
            refusals.add(Refusal.of(Reason.UNKNOWN_AGENT, UnitPath.of(unit), name));
        }
        return name;
    }

    private String written() {
        var macros = new MacroVariables(surroundings.variables());
        for (Unit at = unit; at != null; at = at.getUpper()) {
            Optional<String> agent = UnitSettings.text(at, "ex").map(macros::replaceIn);
            if (agent.isPresent()) {
                return agent.get();
            }
        }
        return Surroundings.THIS_MACHINE;
    }
}
