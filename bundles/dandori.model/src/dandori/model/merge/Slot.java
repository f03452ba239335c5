package dandori.model.merge;

import java.util.Optional;

import dandori.model.difference.Fact;

/**
 * What the three sides say of one thing, and which of them the result says. Compared by identity.
 */
final class Slot {

    private final Optional<Fact> mine;
    private final Optional<Fact> chosen;

    /**
     * @param mine what mine says: its line is the one that stays or is changed
     * @param chosen what the result says; empty when it says nothing
     */
    Slot(Optional<Fact> mine, Optional<Fact> chosen) {
        this.mine = mine;
        this.chosen = chosen;
    }

    Optional<Fact> mine() {
        return mine;
    }

    Optional<Fact> chosen() {
        return chosen;
    }

    boolean isMine() {
        return mine.isPresent() && chosen.isPresent() && mine.get() == chosen.get();
    }
}
