package dandori.model.commands.rules;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import dandori.model.Definition;
import dandori.model.Unit;

/**
 * One level of the definition tree: the units directly in a file, or directly below a unit.
 *
 * @param owner the {@link Definition} or the {@link Unit} that contains them
 */
public record Level(EObject owner) {

    public Level {
        if (!(owner instanceof Definition) && !(owner instanceof Unit)) {
            throw new IllegalArgumentException("Only a definition or a unit contains units, not " + owner);
        }
    }

    /** The units directly in the file. */
    public static Level top(Definition definition) {
        return new Level(definition);
    }

    /** The units directly below a unit. */
    public static Level below(Unit upper) {
        return new Level(upper);
    }

    /** The level a unit stands in. */
    public static Level of(Unit unit) {
        if (unit.eContainer() == null) {
            throw new IllegalStateException("Unit " + unit.getName() + " stands in no definition");
        }
        return new Level(unit.eContainer());
    }

    /** The units of this level, in the order of the file; the list of the model itself. */
    public EList<Unit> units() {
        return owner instanceof Unit unit ? unit.getUnits() : ((Definition) owner).getUnits();
    }

    /** The upper unit; empty at the top of a file. */
    public Optional<Unit> upper() {
        return owner instanceof Unit unit ? Optional.of(unit) : Optional.empty();
    }

    /** How many names a path to a unit of this level has; 1 at the top. */
    public int depth() {
        int depth = 1;
        for (Unit at = upper().orElse(null); at != null; at = at.getUpper()) {
            depth++;
        }
        return depth;
    }
}
