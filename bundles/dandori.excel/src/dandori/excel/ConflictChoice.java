package dandori.excel;

/** What becomes of conflicts. */
public enum ConflictChoice {
    /** They are told, and nothing is taken over. */
    REFUSE,
    /** The definition file keeps what it has. */
    FILE,
    /** The book wins, where there is anything left to change. */
    BOOK;

    /** Decides every conflict by itself. */
    @FunctionalInterface
    public interface Decision {

        /** What becomes of a conflict. */
        ConflictChoice of(CellConflict conflict);
    }
}
