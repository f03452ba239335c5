package dandori.model.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dandori.model.Definition;
import dandori.model.Parameter;
import dandori.model.Unit;

/**
 * Everything a definition consists of at one moment: every object by its identity, with the value of every feature,
 * lists in their order. Two are equal when not the slightest thing differs.
 */
final class Snapshot {

    private final Map<EObject, List<Object>> contents = new HashMap<>();
    private final List<EObject> order = new ArrayList<>();

    private Snapshot() {
    }

    static Snapshot of(Definition definition) {
        var snapshot = new Snapshot();
        snapshot.take(definition);
        definition.eAllContents().forEachRemaining(snapshot::take);
        return snapshot;
    }

    private void take(EObject object) {
        List<Object> values = new ArrayList<>();
        values.add(object.eContainer());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            values.add(value instanceof List<?> list ? new ArrayList<>(list) : value);
        }
        contents.put(object, values);
        order.add(object);
    }

    /** The units that have, themselves or by their parameters and lower units, changed, come or gone. */
    Set<Unit> changedUnits(Snapshot later) {
        Set<Unit> units = new LinkedHashSet<>();
        Set<EObject> all = new LinkedHashSet<>(order);
        all.addAll(later.order);
        for (EObject object : all) {
            if (!same(contents.get(object), later.contents.get(object))) {
                unitOf(object, this, later).ifPresent(units::add);
            }
        }
        return units;
    }

    private static Optional<Unit> unitOf(EObject object, Snapshot one, Snapshot other) {
        if (object instanceof Parameter) {
            Snapshot having = one.contents.containsKey(object) ? one : other;
            return Optional.of((Unit) having.contents.get(object).get(0));
        }
        return object instanceof Unit unit ? Optional.of(unit) : Optional.empty();
    }

    private static boolean same(List<Object> one, List<Object> other) {
        return one != null && one.equals(other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Snapshot other && order.equals(other.order) && contents.equals(other.contents);
    }

    @Override
    public int hashCode() {
        return order.hashCode();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        order.forEach(object -> text.append(Outline.line(object)).append('\n'));
        return text.toString();
    }
}
