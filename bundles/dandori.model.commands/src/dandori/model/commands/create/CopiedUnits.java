package dandori.model.commands.create;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dandori.model.ModelPackage.Literals;
import dandori.model.Parameter;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.Selection;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;

/**
 * Units as they were when they were copied: with everything below them, with the cells their icons stood in and the
 * relations among them. Later changes of the originals change nothing here, and it can be pasted any number of times.
 */
public final class CopiedUnits {

    /** A unit, and where its icon stood. */
    record Copy(Unit unit, Optional<Cell> cell) {
    }

    /** A relation among the copies. */
    record Joint(Unit from, Unit to, RelationKind kind) {
    }

    private final List<Copy> copies = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();

    private CopiedUnits() {
    }

    /** Copies units; one that stands below another of them is copied with that one only. */
    public static CopiedUnits of(Collection<Unit> originals) {
        var copied = new CopiedUnits();
        var copier = new NewObjects();
        Map<Unit, Picture> pictures = new LinkedHashMap<>();
        for (Unit unit : Selection.outermost(originals)) {
            Optional<Picture> picture = Optional.ofNullable(unit.getUpper())
                    .map(upper -> pictures.computeIfAbsent(upper, Picture::of));
            Optional<Cell> cell = picture.flatMap(p -> p.placement(unit)).map(Cell::of);
            copied.copies.add(new Copy((Unit) copier.copy(unit), cell));
        }
        copier.copyReferences();
        pictures.keySet().forEach(upper -> copied.join(upper.getParameters(), copier));
        return copied;
    }

    /** Whether there is nothing to paste. */
    public boolean isEmpty() {
        return copies.isEmpty();
    }

    /** The same once more, with other objects. */
    CopiedUnits again() {
        var again = new CopiedUnits();
        var copier = new NewObjects();
        copies.forEach(copy -> again.copies.add(new Copy((Unit) copier.copy(copy.unit), copy.cell)));
        copier.copyReferences();
        joints.forEach(joint -> again.joints.add(
                new Joint((Unit) copier.get(joint.from), (Unit) copier.get(joint.to), joint.kind)));
        return again;
    }

    /** The units in the order of the selection. */
    List<Unit> units() {
        return copies.stream().map(Copy::unit).toList();
    }

    List<Copy> copies() {
        return copies;
    }

    List<Joint> joints() {
        return joints;
    }

    private void join(List<Parameter> parameters, NewObjects copier) {
        for (Parameter parameter : parameters) {
            if (parameter instanceof Relation relation && copier.containsKey(relation.getPredecessor())
                    && copier.containsKey(relation.getSuccessor())) {
                joints.add(new Joint((Unit) copier.get(relation.getPredecessor()),
                        (Unit) copier.get(relation.getSuccessor()), relation.getKind()));
            }
        }
    }

    /** Copies without the place in the text: a copy is not printed by the bytes of its original. */
    private static final class NewObjects extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        protected void copyAttribute(EAttribute attribute, EObject original, EObject copy) {
            if (attribute != Literals.UNIT__SOURCE && attribute != Literals.PARAMETER__SOURCE) {
                super.copyAttribute(attribute, original, copy);
            }
        }
    }
}
