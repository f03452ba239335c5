package dandori.model.merge;

import java.util.Optional;

import dandori.model.difference.PlacedUnit;

/** One unit as base, mine and theirs have it; at least one of them does. Compared by identity. */
final class UnitTriple {

    private final int number;
    private final Optional<PlacedUnit> base;
    private final Optional<PlacedUnit> mine;
    private Optional<PlacedUnit> theirs;

    UnitTriple(int number, Optional<PlacedUnit> base, Optional<PlacedUnit> mine, Optional<PlacedUnit> theirs) {
        this.number = number;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    Optional<PlacedUnit> base() {
        return base;
    }

    Optional<PlacedUnit> mine() {
        return mine;
    }

    Optional<PlacedUnit> theirs() {
        return theirs;
    }

    /** What stands for the unit in place of its name, which may not be the same everywhere. */
    String token() {
        return "\0" + number;
    }

    /** Says that a unit theirs added is the one mine added. */
    void join(PlacedUnit added) {
        theirs = Optional.of(added);
    }

    /** A path to name it by: mine's, else theirs', else that of base. */
    String path() {
        return mine.or(() -> theirs).or(() -> base).orElseThrow().path();
    }

    @Override
    public String toString() {
        return path();
    }
}
