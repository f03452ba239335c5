package dandori.excel;

/** What becomes of conflicts. */
public enum ConflictChoice {
    /** They are told, and nothing is taken over. */
    REFUSE,
    /** The definition file keeps what it has. */
    FILE,
    /** The book wins, where there is anything left to change. */
    BOOK
}
