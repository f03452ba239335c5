package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Grammar;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.value.ValueText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values have the form the catalogue says. What other checks read for themselves is left to them. */
final class ParameterValueCheck implements Check {

    private static final Set<String> READ_ELSEWHERE = Set.of("ty", "el", "sz", "ar");

    private final Catalogue catalogue;

    ParameterValueCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Charset charset = unit.node().tree().source().charset();
        for (ParameterNode node : unit.parameters()) {
            Optional<Parameter> known = catalogue.parameter(node.key());
            if (known.isPresent() && !READ_ELSEWHERE.contains(node.key())) {
                check(node, known.get().grammar(unit.type()), charset, findings);
            }
        }
    }

    private static void check(ParameterNode node, Grammar grammar, Charset charset, Findings findings) {
        String value = node.value();
        String plain = value.contains("/*") ? ValueText.withoutComments(value) : value;
        for (ValueProblem problem : grammar.check(plain, charset)) {
            List<Object> arguments = new ArrayList<>(List.of(node.key()));
            arguments.addAll(problem.args());
            int offset = node.valueStart() + Math.min(problem.offset(), value.length());
            findings.add(ValueProblemKind.of(problem), offset, arguments.toArray());
        }
    }
}
