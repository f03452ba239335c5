package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys are known, and given once where they may be given only once. */
final class ParameterKeyCheck implements Check {

    private static final String TYPE_KEY = "ty";

    private final Catalogue catalogue;

    ParameterKeyCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Map<String, ParameterNode> first = new HashMap<>();
        for (ParameterNode node : unit.parameters()) {
            String key = node.key();
            Optional<Parameter> known = catalogue.parameter(key);
            if (known.isEmpty()) {
                findings.add(DefinitionProblem.UNKNOWN_PARAMETER, node.keyStart(), key);
            } else if (!known.get().repeatable() && !key.equals(TYPE_KEY) && first.putIfAbsent(key, node) != null) {
                findings.add(DefinitionProblem.REPEATED_PARAMETER, node.keyStart(), key,
                        first.get(key).position());
            }
        }
    }
}
