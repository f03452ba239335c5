package dandori.schedule.why;

/** The names of steps, in the order in which they are taken. */
public enum StepName {

    CANDIDATE("candidate"), CYCLE("cycle"), SUBSTITUTE("substitute"), DAYS_FROM_START("days-from-start"),
    /** Nested jobnets only: the tie to a rule of the upper jobnet. */
    LINK("link"), EXCLUSIVE("exclusive"), VALID_UNTIL("valid-until"), TIME("time"), MERGE("merge");

    private final String code;

    StepName(String code) {
        this.code = code;
    }

    /** The name as users and scripts see it. */
    public String code() {
        return code;
    }
}
