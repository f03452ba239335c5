package dandori.model.resource;

import java.util.Iterator;
import java.util.List;

import dandori.model.Parameter;
import dandori.model.Unit;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;

/** Ties model objects to the places of a text that was just written from them. */
final class Binding {

    static void bind(List<Unit> units, List<UnitNode> nodes) {
        Iterator<UnitNode> at = nodes.iterator();
        for (Unit unit : units) {
            bind(unit, at.next());
        }
    }

    private static void bind(Unit unit, UnitNode node) {
        if (unit instanceof WrittenJob job && job.asWritten()) {
            job.bind(node);
            return;
        }
        unit.setSource(node);
        Iterator<ParameterNode> at = node.parameters().stream().filter(written -> !written.key().equals("ty"))
                .iterator();
        for (Parameter parameter : unit.getParameters()) {
            parameter.setSource(at.next());
        }
        bind(unit.getUnits(), node.units());
    }

    private Binding() {
    }
}
