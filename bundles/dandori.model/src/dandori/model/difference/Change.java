package dandori.model.difference;

import java.util.Optional;

/**
 * One thing that differs. Either a whole unit was added, removed or moved, then there is no parameter; or a parameter
 * of a unit that is on both sides.
 *
 * @param unit absolute path of the unit: that of the new side, but for removed units
 * @param kind what happened
 * @param parameter the parameter's key, or one of {@link UnitDifference}'s names of what is no parameter; empty for a
 *        whole unit
 * @param before the value as written before; for a moved unit its path; empty when there was none
 * @param after the value as written after; for a moved unit its path; empty when there is none
 */
public record Change(String unit, Kind kind, Optional<String> parameter, Optional<String> before,
        Optional<String> after) {

    /** What happened to a unit or parameter. */
    public enum Kind {
        /** There was none before. */
        ADDED("added"),
        /** There is none after. */
        REMOVED("removed"),
        /** A parameter says something else. */
        CHANGED("changed"),
        /** A unit stands elsewhere or has another name; what stands in it moved along without a word. */
        MOVED("moved");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in JSON ({@code cli.md}). */
        public String word() {
            return word;
        }
    }

    /** A change of a parameter; which kind shows in what is there. */
    static Change of(String unit, String parameter, Optional<String> before, Optional<String> after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return new Change(unit, kind, Optional.of(parameter), before, after);
    }

    static Change ofUnit(String unit, Kind kind) {
        return new Change(unit, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Change moved(String before, String after) {
        return new Change(after, Kind.MOVED, Optional.empty(), Optional.of(before), Optional.of(after));
    }

    /** Whether it is about a whole unit. */
    public boolean isOfUnit() {
        return parameter.isEmpty();
    }
}
