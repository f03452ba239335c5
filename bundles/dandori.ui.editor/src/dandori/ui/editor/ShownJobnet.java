package dandori.ui.editor;

import java.util.Optional;

import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;

/** Which root jobnet an editor is about, and which of the jobnets inside it is shown. */
final class ShownJobnet {

    private Unit root;
    private Unit shown;

    private ShownJobnet(Unit root) {
        this.root = root;
        shown = root;
    }

    /** The jobnet with this absolute path, shown itself. */
    static Optional<ShownJobnet> find(Definition definition, String path) {
        return UnitPath.find(definition, path).filter(Jobnet.class::isInstance).map(ShownJobnet::new);
    }

    Unit root() {
        return root;
    }

    Unit shown() {
        return shown;
    }

    /** Whether a unit has a drawing of its own. */
    static boolean isDrawn(Unit unit) {
        return unit instanceof Jobnet || unit instanceof StartCondition;
    }

    /** Turns to the drawing of a unit, or the one it stands in; whether that is another one than before. */
    boolean turnTo(Unit unit) {
        Unit before = shown;
        shown = isDrawn(unit) || unit.getUpper() == null ? unit : unit.getUpper();
        return shown != before;
    }

    /** Turns to the drawing a unit stands in; whether that is another one than before. */
    boolean turnToLevelOf(Unit unit) {
        Unit before = shown;
        shown = unit.getUpper();
        return shown != before;
    }

    /** Whether one of the two no longer belongs to the definition. */
    boolean isGone() {
        return root.eResource() == null || shown.eResource() == null;
    }

    /** Finds both again by their paths, the upper one where the inner one is gone; whether the upper one is there. */
    boolean findAgain(Definition definition, String rootPath) {
        Optional<Unit> found = root.eResource() != null && shown.eResource() == null
                ? Optional.of(root)
                : UnitPath.find(definition, rootPath);
        found.ifPresent(unit -> {
            root = unit;
            shown = UnitPath.find(definition, UnitPath.of(shown)).filter(ShownJobnet::isDrawn).orElse(unit);
        });
        return found.isPresent();
    }
}
