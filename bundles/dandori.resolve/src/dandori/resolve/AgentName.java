package dandori.resolve;

import java.util.List;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
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
        String name = ofQueue().orElseGet(this::written);
        if (surroundings.localAgents().contains(name)) {
            return Surroundings.THIS_MACHINE;
        }
        if (!surroundings.agents().contains(name)) {
            refusals.add(Refusal.of(Reason.UNKNOWN_AGENT, UnitPath.of(unit), name));
        }
        return name;
    }

    private String written() {
        for (Unit at = unit; at != null; at = at.getUpper()) {
            Optional<String> agent = text(at, "ex");
            if (agent.isPresent()) {
                return agent.get();
            }
        }
        return Surroundings.THIS_MACHINE;
    }

    /** A job of a queue runs on the agent named as the queue's host, else as the queue (engine.md, "What runs"). */
    private Optional<String> ofQueue() {
        return UnitTypes.ordinary(unit.getType()).equals("qj")
                ? text(unit, "qm").or(() -> text(unit, "qu"))
                : Optional.empty();
    }

    private Optional<String> text(Unit at, String key) {
        return UnitSettings.text(at, key).map(new MacroVariables(surroundings.variables())::replaceIn);
    }
}
