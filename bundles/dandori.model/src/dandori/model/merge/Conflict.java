package dandori.model.merge;

import java.util.Optional;

/**
 * Something both sides changed, but not to the same. The result has what mine says.
 *
 * @param kind what it is about
 * @param unit absolute path of the unit, mine's where mine has it
 * @param parameter key of the parameter, or one of {@link dandori.model.difference.UnitDifference}'s names; empty when
 *        it is about the unit itself or a comment
 * @param base what base says; empty when it says nothing. Of a unit its path, of a comment its text
 * @param mine what mine says
 * @param theirs what theirs says
 */
public record Conflict(Kind kind, String unit, Optional<String> parameter, Optional<String> base, Optional<String> mine,
        Optional<String> theirs) {

    /** What a conflict is about. */
    public enum Kind {
        /** Both gave a parameter another value, or one removed what the other changed. */
        PARAMETER("parameter"),
        /** Both moved an icon or resized a map; mine's picture is taken, and this alone makes no merge fail. */
        LAYOUT("layout"),
        /** Theirs removed a unit in which mine changed something; it stays. */
        REMOVED_BY_THEIRS("removed-by-theirs"),
        /** Mine removed a unit in which theirs changed something; it stays away. */
        REMOVED_BY_MINE("removed-by-mine"),
        /** Both moved or renamed a unit, or it cannot go where theirs moved it; it is where mine has it. */
        PLACE("place"),
        /** Theirs has another unit where mine has one of this name; theirs is left out, or under its old name. */
        NAME_TAKEN("name-taken"),
        /** A relation of one side names a unit the other side removed or moved away; theirs is left out. */
        RELATION_END("relation-end"),
        /** Theirs wrote or removed a comment; comments are not merged. */
        COMMENT("comment");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    static Conflict ofUnit(Kind kind, UnitTriple unit) {
        return new Conflict(kind, unit.path(), Optional.empty(), unit.base().map(Object::toString),
                unit.mine().map(Object::toString), unit.theirs().map(Object::toString));
    }

    /** Whether mine's way is good enough for a merge to count as done. */
    public boolean isSettled() {
        return kind == Kind.LAYOUT;
    }
}
