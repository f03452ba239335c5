package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.Optional;
import java.util.Set;

/** Execution agents are ones the site has, where the site is known; macro variables name one when the unit runs. */
final class AgentCheck implements Check {

    private static final String MACRO = "?AJS2";

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Optional<Set<String>> agents = unit.file().surroundings().agents();
        Optional<ParameterNode> named = unit.parameter("ex");
        if (agents.isPresent() && named.isPresent()) {
            String agent = CheckedUnit.text(named.get());
            if (!agents.get().contains(agent) && !agent.contains(MACRO)) {
                findings.add(ParameterProblem.UNKNOWN_AGENT, named.get().valueStart(), agent);
            }
        }
    }
}
