package dandori.model.commands.calendar;

/** What a group says about a day: it is open, closed, or the upper group decides. */
public enum DayMark {
    OPEN("op"), CLOSED("cl"), UNDEFINED("");

    private final String key;

    DayMark(String key) {
        this.key = key;
    }

    /** The key of the lines that say it; empty for {@link #UNDEFINED}, which no line says. */
    public String key() {
        return key;
    }
}
