package dandori.model.commands.rules;

import java.util.Map;
import java.util.Optional;

import dandori.model.Jobnet;
import dandori.model.Unit;

/** Where icons may stand: below their own upper unit, in a jobnet never two in one cell. */
public final class PlacementRules {

    private PlacementRules() {
    }

    /** Whether these units of one upper unit may stand in these cells, all at once. */
    public static Verdict verdict(Unit upper, Map<Unit, Cell> cells) {
        Picture picture = Picture.without(upper, cells.keySet());
        for (Map.Entry<Unit, Cell> wanted : cells.entrySet()) {
            if (wanted.getKey().getUpper() != upper) {
                return Verdict.refused(Reason.NOT_IN_PICTURE, wanted.getKey().getName());
            }
            Optional<Unit> other = picture.at(wanted.getValue());
            if (other.isPresent()) {
                return Verdict.refused(Reason.CELL_TAKEN, other.get().getName());
            }
            if (upper instanceof Jobnet) {
                picture.take(wanted.getValue(), wanted.getKey());
            }
        }
        return Verdict.allowed();
    }
}
