package dandori.model.merge;

/**
 * What becomes of a value: the changed one when one side changed it, mine when both did.
 *
 * @param value what it becomes
 * @param conflict whether both sides changed it, each to something else
 */
record Choice<T>(T value, boolean conflict) {

    static <T> Choice<T> of(T base, T mine, T theirs) {
        boolean onlyTheirs = mine.equals(base);
        return new Choice<>(onlyTheirs ? theirs : mine,
                !onlyTheirs && !theirs.equals(base) && !theirs.equals(mine));
    }
}
