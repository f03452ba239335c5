package dandori.site;

/** What happens to starts that fell due while the scheduler was off (engine.md, Flow). */
public enum MissedStarts {
    /** Each jobnet that missed starts runs once. */
    RUN_ONCE("run-once"),
    /** Every missed start is made up for. */
    RUN_ALL("run-all"),
    /** Missed starts are skipped. */
    SKIP("skip");

    private final String word;

    MissedStarts(String word) {
        this.word = word;
    }

    /** How it is written in files. */
    public String word() {
        return word;
    }
}
