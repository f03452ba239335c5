package dandori.excel.table;

import java.util.Optional;

import dandori.unitdef.catalogue.Family;

/** The tables of a book: one per family of units, and one each for what units have many of. */
public enum TableKind {
    GROUPS("group", Family.GROUP),
    JOBNETS("jobnet", Family.JOBNET),
    JOBS("job", Family.JOB),
    EVENT_JOBS("event-job", Family.EVENT_JOB),
    ACTION_JOBS("action-job", Family.ACTION_JOB),
    CUSTOM_JOBS("custom-job", Family.CUSTOM_JOB),
    CONNECTORS("connector", Family.CONNECTOR),
    CONDITIONS("condition", Family.CONDITION),
    RELATIONS("relation", null),
    SCHEDULES("schedule", null),
    CALENDARS("calendar", null);

    private final String code;
    private final Family family;

    TableKind(String code, Family family) {
        this.code = code;
        this.family = family;
    }

    /** The stable name that marks the sheet in a book, whatever its title says. */
    public String code() {
        return code;
    }

    /** The family whose units are its lines; empty for tables of something else. */
    public Optional<Family> family() {
        return Optional.ofNullable(family);
    }

    /** Whether its lines are units. */
    public boolean isOfUnits() {
        return family != null;
    }

    /** The table for units of a family. */
    public static TableKind of(Family family) {
        for (TableKind kind : values()) {
            if (kind.family == family) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no table for " + family);
    }

    /** The table with a code. */
    public static Optional<TableKind> coded(String code) {
        for (TableKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
